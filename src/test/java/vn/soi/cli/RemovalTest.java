package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.config.Configuration;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Rubric;
import vn.soi.demo.Holdings;

/**
 * Takes things away from replica sites and adds others: exactly the points that rest on them are
 * lost and won. Each site is audited alone, over HTTP, by the whole line.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RemovalTest {

  private static final Holdings FULL = Holdings.ofTheNotice();
  private static final Configuration CONFIGURATION = Configuration.read(Path.of("config"));

  /**
   * Things whose coming or going is not seen yet, by way: the replica registers a site under one
   * host whatever it holds, so support.domain cannot change; the others are open. A line whose
   * thing is seen after all fails, and is to be struck out.
   */
  private static final Map<String, Set<String>> GAPS =
      Map.of(
          "without ",
          Set.of("support.domain"),
          "with ",
          Set.of(
              "support.domain",
              "introduction.heritage",
              "support.tracking",
              "services.procedures"));

  private final ExecutorService audits =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());

  @TempDir private Path archives;

  private ReportFile before = new ReportFile(ReportFile.NOTHING);

  @BeforeAll
  void auditTheFullSites() throws Exception {
    before = DemoRun.shared().report();
  }

  @AfterAll
  void stop() {
    audits.shutdownNow();
  }

  /** A site that was built otherwise: what was left out or built in. */
  record Change(String what, String agency, Holdings after) {

    /** What the two sites deserve differently: criteria, and the cells that hold them. */
    Map<String, String> raisedOrLowered() {
      Map<String, String> changes = new LinkedHashMap<>();
      for (String criterion : FULL.differences(after, agency)) {
        note(
            changes,
            criterion,
            FULL.of(agency, criterion).points(),
            after.of(agency, criterion).points());
        String cell = criterion.replaceFirst("\\..*", "");
        note(changes, cell, FULL.cell(agency, cell), after.cell(agency, cell));
      }
      return changes;
    }

    private static void note(Map<String, String> changes, String name, Points was, Points is) {
      if (!was.equals(is)) {
        changes.put(name, was + " -> " + is);
      }
    }
  }

  @Test
  void everyCriterionOfBothRubricsIsTakenAway() {
    Set<String> ofRubrics = new LinkedHashSet<>();
    for (Rubric rubric : CONFIGURATION.rubrics().values()) {
      rubric.criteria().stream().map(Criterion::id).forEach(ofRubrics::add);
    }
    Set<String> removed = new LinkedHashSet<>();
    removals().forEach(change -> removed.add(change.what()));
    assertThat(removed).containsExactlyInAnyOrderElementsOf(ofRubrics);
  }

  /** Read from right to left each of these adds a thing to a site that lacks it. */
  @TestFactory
  Stream<DynamicTest> takingAThingAwayLowersExactlyWhatItProves() {
    return tests("without ", removals());
  }

  @TestFactory
  Stream<DynamicTest> addingThingsRaisesExactlyWhatTheyProve() {
    return tests("with ", Additions.to(FULL).list());
  }

  private Stream<DynamicTest> tests(String way, List<Change> changes) {
    Map<Change, Future<Map<String, String>>> running = new LinkedHashMap<>();
    for (Change change : changes) {
      running.put(change, audits.submit(() -> audited(change)));
    }
    return running.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey().agency() + " " + way + one.getKey().what(),
                    () -> compare(way, one.getKey(), one.getValue().get())));
  }

  private void compare(String way, Change change, Map<String, String> after) {
    assertThat(change.raisedOrLowered()).as("the replica differs").isNotEmpty();
    Map<String, String> points = new LinkedHashMap<>(before.points(change.agency()));
    points.putAll(before.cells(change.agency()));
    Map<String, String> found = new LinkedHashMap<>();
    points.forEach(
        (name, was) -> {
          String is = after.getOrDefault(name, "-");
          if (!is.equals(was)) {
            found.put(name, was + " -> " + is);
          }
        });
    Map<String, String> expected = new LinkedHashMap<>(change.raisedOrLowered());
    for (String gap : GAPS.getOrDefault(way, Set.of())) {
      if (List.of(change.what().split(" ")).contains(gap)) {
        assertThat(found).as("seen after all: strike it out").doesNotContainKey(gap);
        String cell = gap.replaceFirst("\\..*", "");
        expected.keySet().removeAll(Set.of(gap, cell));
        found.remove(cell);
      }
    }
    assertThat(found).containsExactlyInAnyOrderEntriesOf(expected);
  }

  private Map<String, String> audited(Change change) throws IOException {
    Path archive = Files.createTempDirectory(archives, change.agency()).resolve("site.warc.gz");
    return OneSite.points(CONFIGURATION, change.after(), change.agency(), archive);
  }

  /** For each criterion one agency that holds it, another one from criterion to criterion. */
  private static List<Change> removals() {
    List<Change> changes = new ArrayList<>();
    int turn = 0;
    for (String criterion : FULL.steps().keySet()) {
      List<String> holders =
          FULL.agencies().stream().filter(a -> !FULL.of(a, criterion).none()).toList();
      String agency = holders.get(turn++ % holders.size());
      changes.add(new Change(criterion, agency, FULL.without(agency, criterion)));
    }
    return changes;
  }
}
