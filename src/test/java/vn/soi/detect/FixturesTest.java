package vn.soi.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.soi.archive.Addresses;
import vn.soi.archive.Evidence;
import vn.soi.config.Configuration;
import vn.soi.config.Criterion;
import vn.soi.config.Rubric;
import vn.soi.config.Vocabulary;
import vn.soi.detect.all.Detectors;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.SiteReader;
import vn.soi.site.read.pages.VisibleText;

/**
 * Every folder of fixtures is decided as its name says: {@code <criterion>/<outcome>-<why>/}, and
 * what is marked {@code data-evidence} is cited.
 */
final class FixturesTest {

  private static final Path FOLDER = Path.of("src/test/resources/fixtures");
  private static final Path CONFIG = Path.of("config");
  private static final Vocabulary VOCABULARY = Configuration.vocabulary(CONFIG);
  private static final Map<String, Rubric> RUBRICS = Configuration.rubrics(CONFIG, VOCABULARY);
  private static final Detectors DETECTORS = Detectors.standard();

  @TestFactory
  Stream<DynamicTest> everyFixtureIsDecidedAsItsNameSays() throws IOException {
    return folders().map(folder -> DynamicTest.dynamicTest(name(folder), () -> holds(folder)));
  }

  @Test
  void everyTechniqueOfTheRegistryHasAFixtureForMetAndOneForUnmet() throws IOException {
    Map<String, String> outcomes = new TreeMap<>();
    folders()
        .forEach(
            folder ->
                outcomes.merge(
                    subject(folder), outcome(folder), (one, other) -> one + " " + other));
    assertThat(outcomes).isNotEmpty();
    outcomes.forEach(
        (criterion, seen) ->
            assertThat(seen).as(criterion).containsPattern("(^| )MET").contains("UNMET"));
  }

  private static void holds(Path folder) throws IOException {
    Fixture fixture = Fixture.read(folder);
    Criterion criterion = criterion(folder, fixture);
    Optional<Site> site =
        SiteReader.read(fixture.snapshot(), fixture.agency(), VOCABULARY, fixture.asOf());
    assertThat(site).as("a readable home page").isPresent();
    Finding finding = DETECTORS.decide(site.orElseThrow(), criterion);
    String report =
        "%s: %s %s %s%n%s"
            .formatted(
                name(folder),
                finding.points(),
                finding.explanation(),
                finding.measured(),
                finding.evidence());
    assertThat(finding.state().name()).as(report).isEqualTo(outcome(folder));
    assertThat(finding.measured()).as(report).doesNotContainKey("fault");
    uncited(site.orElseThrow(), finding)
        .forEach(element -> assertThat(element.outerHtml()).as("cited: " + report).isEmpty());
  }

  private static Criterion criterion(Path folder, Fixture fixture) {
    String id = subject(folder);
    List<Rubric> own =
        RUBRICS.values().stream()
            .sorted(
                (one, other) ->
                    Boolean.compare(
                        other.id().endsWith(fixture.agency().block()),
                        one.id().endsWith(fixture.agency().block())))
            .toList();
    return own.stream()
        .flatMap(rubric -> rubric.criteria().stream())
        .filter(criterion -> criterion.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no criterion " + id));
  }

  /**
   * Marked elements that no piece of evidence shows: itself, a part of it, or something around it
   * with its words in the excerpt.
   */
  private static List<Element> uncited(Site site, Finding finding) {
    return site.pages().stream()
        .flatMap(
            page ->
                page.document().select("[data-evidence]").stream()
                    .filter(
                        marked ->
                            finding.evidence().stream().noneMatch(e -> shows(e, page, marked))))
        .toList();
  }

  private static boolean shows(Evidence evidence, Page page, Element marked) {
    URI url = Addresses.canonical(evidence.url());
    boolean file =
        page.links().stream()
            .anyMatch(link -> link.element().equals(marked) && link.target().equals(url));
    return file
        || (url.equals(Addresses.canonical(page.url()))
            && evidence.selector().map(page.document()::selectFirst).stream()
                .anyMatch(
                    cited ->
                        cited.equals(marked)
                            || cited.parents().contains(marked)
                            || (marked.parents().contains(cited)
                                && evidence.excerpt().contains(start(marked)))));
  }

  private static String start(Element marked) {
    String text = VisibleText.of(marked);
    return text.substring(0, Math.min(text.length(), 40));
  }

  private static Stream<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(FOLDER, 2)) {
      return all
          .filter(path -> FOLDER.relativize(path).getNameCount() == 2)
          .filter(Files::isDirectory)
          .sorted()
          .toList()
          .stream();
    }
  }

  private static String subject(Path folder) {
    return FOLDER.relativize(folder).getName(0).toString();
  }

  private static String name(Path folder) {
    return subject(folder) + "/" + folder.getFileName();
  }

  private static String outcome(Path folder) {
    return folder.getFileName().toString().split("-", 2)[0].toUpperCase(Locale.ROOT);
  }
}
