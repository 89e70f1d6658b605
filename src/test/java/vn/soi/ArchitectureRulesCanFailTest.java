package vn.soi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is shown classes that break it, below {@code violations}, and must name them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureRulesCanFailTest {
  private static final Map<String, List<String>> BROKEN_BY =
      Map.ofEntries(
          Map.entry(
              "accuracy sees only [config, reach, detect, score]", List.of("accuracy.SeesTarget")),
          Map.entry("archive sees only []", List.of("archive.SeesTarget")),
          Map.entry("config sees only [text]", List.of("config.SeesTarget")),
          Map.entry("crawl sees only [text, config, archive, reach]", List.of("crawl.SeesTarget")),
          Map.entry("demo sees only [text, config]", List.of("demo.Replica")),
          Map.entry("detect sees only [text, config, archive, site]", List.of("detect.SeesTarget")),
          Map.entry("reach sees only [text, config, archive]", List.of("reach.SeesTarget")),
          Map.entry(
              "report sees only [config, archive, reach, detect, score]",
              List.of("report.SeesTarget")),
          Map.entry(
              "score sees only [config, detect, archive, reach]", List.of("score.SeesTarget")),
          Map.entry("site sees only [text, config, archive]", List.of("site.SeesTarget")),
          Map.entry("text sees only []", List.of("text.SeesTarget")),
          Map.entry("every class is in a package of the table", List.of("stray.Stray")),
          Map.entry("nobody but cli sees demo", List.of("detect.news.SeesDemo")),
          Map.entry("categories do not see each other", List.of("detect.intro.SeesNews")),
          Map.entry("only config may use YAML", List.of("OpensDoors.yaml")),
          Map.entry("only archive may use WARC", List.of("OpensDoors.warc")),
          Map.entry("only crawl may use crawler4j", List.of("OpensDoors.crawler")),
          Map.entry("only crawl may use HTTP", List.of("http.HttpClient", "hc.core5")),
          Map.entry("only demo may use serving HTTP", List.of("OpensDoors.server")),
          Map.entry("only report, config, archive may use JSON", List.of("WritesJson.json")),
          Map.entry("only cli may use the command line", List.of("OpensDoors.commandLine")),
          Map.entry(
              "only archive, reach, crawl, site, detect may use HTML", List.of("OpensDoors.html")),
          Map.entry("only site, detect may use feeds", List.of("OpensDoors.feed")),
          Map.entry("only crawl, cli may use the log", List.of("OpensDoors.log")),
          Map.entry("only crawl opens sockets", List.of("OpensDoors.socket")),
          Map.entry(
              "only crawl opens connections",
              List.of("Impure.fetch", "Impure.open", "Impure.resolve")),
          Map.entry(
              "only cli writes to the terminal and ends the program",
              List.of("System.out", "System.exit")),
          Map.entry(
              "time and chance are parameters",
              List.of(
                  "LocalDate.now",
                  "Instant.now",
                  "Clock.systemUTC",
                  "System.currentTimeMillis",
                  "System.nanoTime",
                  "Math.random",
                  "Random.<init>",
                  "UUID.randomUUID",
                  "Thread.sleep")),
          Map.entry("nothing is found by reflection", List.of("Impure.reflects")),
          Map.entry("the pure half opens no files", List.of("Impure.read", "Impure.exists")),
          Map.entry("the pure half has no fields that change", List.of("Impure.changes")),
          Map.entry("no method of ours is called get…", List.of("Names.getTitle")),
          Map.entry(
              "no Impl, Manager, Helper, Util, Abstract, DTO",
              List.of(
                  "PageManager", "PageHelper", "PageImpl", "PageUtils", "PageDTO", "AbstractPage")),
          Map.entry(
              "public types are final, records, interfaces, enums or sealed",
              List.of("site.Names")));

  private final HouseRules rules = new HouseRules("violations");
  private final JavaClasses classes = new ClassFileImporter().importPackages("violations");

  Set<String> names() {
    return rules.byName().keySet();
  }

  @Test
  void everyRuleHasItsViolation() {
    assertThat(BROKEN_BY).containsOnlyKeys(names());
  }

  @ParameterizedTest
  @MethodSource("names")
  void fails(String rule) {
    List<String> complaints = rules.complaints(rule, classes);
    assertThat(BROKEN_BY.get(rule))
        .as(rule)
        .isNotEmpty()
        .allSatisfy(
            culprit ->
                assertThat(complaints).anySatisfy(said -> assertThat(said).contains(culprit)));
  }

  @Test
  void sourcesThatBreakTheirRulesAreNamed(@TempDir Path folder) throws IOException {
    String line = "    int[] x = {};\n";
    write(folder, "Long.java", "class Long {\n" + line.repeat(199) + "}\n");
    write(folder, "Far.java", "class Far implements Detector {\n" + line.repeat(99) + "}\n");
    write(folder, "Slow.java", "class Slow {\n  void slow() {\n" + line.repeat(29) + "  }\n}\n");
    write(folder, "Later.java", "// TO" + "DO: all of it\nclass Later {}\n");
    SourceRules sources = new SourceRules(folder);
    assertThat(sources.packagesWithoutPurpose()).hasSize(1);
    assertThat(sources.longClasses()).hasSize(2);
    assertThat(sources.longMethods()).singleElement().asString().contains("slow has 31 lines");
    assertThat(sources.unfinishedSources()).singleElement().asString().contains("Later.java");
  }

  @Test
  void sourcesAtTheirLimitsAreNotNamed(@TempDir Path folder) throws IOException {
    String line = "    int[] x = {};\n";
    write(folder, "Long.java", "class Long {\n" + line.repeat(198) + "}\n");
    write(folder, "Far.java", "class Far implements Detector {\n" + line.repeat(98) + "}\n");
    write(folder, "Slow.java", "class Slow {\n  void slow() {\n" + line.repeat(28) + "  }\n}\n");
    write(folder, "package-info.java", "/** Purpose. */\n@NullMarked\npackage x;\n");
    SourceRules sources = new SourceRules(folder);
    assertThat(sources.packagesWithoutPurpose()).isEmpty();
    assertThat(sources.longClasses()).isEmpty();
    assertThat(sources.longMethods()).isEmpty();
    assertThat(sources.unfinishedSources()).isEmpty();
  }

  private static void write(Path folder, String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
