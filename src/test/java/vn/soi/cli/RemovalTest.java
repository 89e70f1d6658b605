package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
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

  /** A site before and after something was left out or built in. */
  record Change(Set<String> what, String agency, Holdings before, Holdings after) {

    Change {
      what = Collections.unmodifiableSet(new LinkedHashSet<>(what));
    }

    /** What the two sites deserve differently: criteria, and the cells that hold them. */
    Map<String, String> raisedOrLowered() {
      Map<String, String> changes = new LinkedHashMap<>();
      for (String criterion : before.differences(after, agency)) {
        note(
            changes,
            criterion,
            before.of(agency, criterion).points(),
            after.of(agency, criterion).points());
        String cell = criterion.replaceFirst("\\..*", "");
        note(changes, cell, before.cell(agency, cell), after.cell(agency, cell));
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
  void everyCriterionOfBothRubricsIsTakenAwayAndAdded() {
    Set<String> ofRubrics = new LinkedHashSet<>();
    for (Rubric rubric : CONFIGURATION.rubrics().values()) {
      rubric.criteria().stream().map(Criterion::id).forEach(ofRubrics::add);
    }
    assertThat(criteria(removals())).containsExactlyInAnyOrderElementsOf(ofRubrics);
    assertThat(criteria(Additions.to(FULL).list())).containsExactlyInAnyOrderElementsOf(ofRubrics);
  }

  private static Set<String> criteria(List<Change> changes) {
    Set<String> all = new LinkedHashSet<>();
    changes.forEach(change -> all.addAll(change.what()));
    return all;
  }

  /**
   * An official mailbox is one of the four contact attributes and is all that support.tracking
   * asks, and every site that lacks attributes lacks the mailbox: it is given both at once.
   */
  @Test
  void onlyTheFullContactIsAddedTogetherWithSomethingElse() {
    assertThat(Additions.to(FULL).notAlone())
        .isEqualTo(
            Map.of("introduction.contact", List.of("support.tracking", "introduction.contact")));
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
      running.put(change, audits.submit(() -> seen(change)));
    }
    return running.entrySet().stream()
        .map(
            one ->
                DynamicTest.dynamicTest(
                    one.getKey().agency() + " " + way + String.join(" ", one.getKey().what()),
                    () -> compare(one.getKey(), one.getValue().get())));
  }

  private static void compare(Change change, Map<String, String> seen) {
    assertThat(change.raisedOrLowered()).as("the replica differs").isNotEmpty();
    assertThat(seen).containsExactlyInAnyOrderEntriesOf(change.raisedOrLowered());
  }

  /** What the audits of the two sites say differently: criteria and cells. */
  private Map<String, String> seen(Change change) throws IOException {
    Map<String, String> was = before(change);
    Map<String, String> is = audited(change.agency(), change.after());
    assertThat(is).containsOnlyKeys(was.keySet());
    Map<String, String> seen = new LinkedHashMap<>();
    was.forEach(
        (name, points) -> {
          if (!points.equals(is.get(name))) {
            seen.put(name, points + " -> " + is.get(name));
          }
        });
    return seen;
  }

  private Map<String, String> before(Change change) throws IOException {
    if (!change.before().equals(FULL)) {
      return audited(change.agency(), change.before());
    }
    Map<String, String> points = new LinkedHashMap<>(before.points(change.agency()));
    points.putAll(before.cells(change.agency()));
    return points;
  }

  private Map<String, String> audited(String agency, Holdings holdings) throws IOException {
    Path archive = Files.createTempDirectory(archives, agency).resolve("site.warc.gz");
    return OneSite.points(CONFIGURATION, holdings, agency, archive);
  }

  /** For each criterion one agency that holds it, another one from criterion to criterion. */
  private static List<Change> removals() {
    List<Change> changes = new ArrayList<>();
    int turn = 0;
    for (String criterion : FULL.steps().keySet()) {
      List<String> holders =
          FULL.agencies().stream().filter(a -> !FULL.of(a, criterion).none()).toList();
      String agency = holders.get(turn++ % holders.size());
      changes.add(new Change(Set.of(criterion), agency, FULL, FULL.without(agency, criterion)));
    }
    return changes;
  }
}
