package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is done with a run afterwards, from its files alone: scored again, verified. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class RunAgainTest {

  private static final String FEWER_ITEMS = "count: 3, days: 30";
  private static final Path CONFIG = Path.of("config");

  @TempDir private Path temporary;

  private Path run = Path.of("");

  @BeforeAll
  void theDemo() throws Exception {
    run = DemoRun.shared().run().toRealPath();
  }

  @Test
  void rescoringWithTheSameRubricChangesNothing() throws Exception {
    Said said = Said.by("rescore", run.toString());
    assertThat(said.err()).isEmpty();
    assertThat(said.outLines()).containsExactly("Không điểm nào thay đổi.");
    assertThat(said.status()).isZero();
  }

  @Test
  void rescoringWithAChangedRubricShowsExactlyThePointsThatChange() throws Exception {
    Path config = copy(CONFIG, temporary.resolve("config"));
    for (String block : List.of("departments", "districts")) {
      Path rubric = config.resolve("rubrics/nd43-2011-" + block + ".yaml");
      String text = Files.readString(rubric);
      String easier = text.replace("count: 8, days: 30", FEWER_ITEMS);
      assertThat(easier).isNotEqualTo(text);
      Files.writeString(rubric, easier);
    }
    Said said = Said.by("rescore", run.toString(), "--config", config.toString());
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.outLines()).containsExactlyInAnyOrderElementsOf(expectedChanges());
  }

  // One point where 3 to 7 items of the last 30 days used to be too few for the second step.
  private List<String> expectedChanges() throws IOException {
    ReportFile report = ReportFile.of(run);
    List<String> lines = new ArrayList<>();
    for (JsonNode agency : report.root().path("agencies")) {
      String id = agency.path("id").asText();
      for (JsonNode criterion : agency.findPath("categories").findParents("measured")) {
        int items = criterion.path("measured").path("recent").asInt(-1);
        boolean frequency = criterion.path("id").asText().equals("news.frequency");
        if (frequency && criterion.path("points").asText().equals("1") && items >= 3) {
          lines.add(id + "  news.frequency: 1 → 2");
          double total = agency.path("total").path("proposed").asDouble();
          lines.add(id + ": tổng " + vietnamese(total) + " → " + vietnamese(total + 1));
        }
      }
    }
    assertThat(lines).as("the change shows somewhere").isNotEmpty();
    return lines;
  }

  private static String vietnamese(double points) {
    return String.valueOf(points).replaceFirst("\\.0$", "").replace('.', ',');
  }

  @Test
  void anUntouchedRunIsWhole() throws Exception {
    Said said = Said.by("verify", run.toString());
    assertThat(said.status()).isZero();
    assertThat(said.out()).startsWith("Nguyên vẹn: ");
    assertThat(said.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.json",
        "report.html",
        "run.properties",
        "config/agencies.yaml",
        "archive/stttt.warc.gz",
        "archive/snv.warc.gz"
      })
  void oneByteChangedIsFoundAndNamed(String file) throws Exception {
    Path copy = copy(run, temporary.resolve("changed-" + file.replace('/', '-')));
    Path changed = copy.resolve(file);
    byte[] bytes = Files.readAllBytes(changed);
    bytes[bytes.length / 2] ^= 1;
    Files.write(changed, bytes);
    refused(copy, "đã bị thay đổi: " + file);
  }

  @Test
  void oneByteOfTheManifestChangedIsFoundWhereverItIs() throws Exception {
    Path copy = copy(run, temporary.resolve("changed-manifest"));
    Path manifest = copy.resolve("manifest.json");
    byte[] whole = Files.readAllBytes(manifest);
    for (int i = 0; i < whole.length; i += 1 + whole.length / 20) {
      byte[] bytes = whole.clone();
      bytes[i] ^= 1;
      Files.write(manifest, bytes);
      Said said = Said.by("verify", copy.toString());
      assertThat(said.outLines()).as("byte %d", i).contains("đã bị thay đổi: manifest.json");
      assertThat(said.status()).isEqualTo(Soi.FAILED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "report.json",
        "report.html",
        "archive/snv.warc.gz",
        "run.properties",
        "manifest.json"
      })
  void aMissingFileIsFoundAndNamed(String file) throws Exception {
    Path copy = copy(run, temporary.resolve("without-" + file.replace('/', '-')));
    Files.delete(copy.resolve(file));
    refused(copy, "bị thiếu: " + file);
  }

  @Test
  void anAddedFileIsFoundAndNamed() throws Exception {
    Path copy = copy(run, temporary.resolve("more"));
    Files.writeString(copy.resolve("archive/stttt-2.warc.gz"), "", StandardCharsets.UTF_8);
    refused(copy, "tệp lạ: archive/stttt-2.warc.gz");
  }

  private static void refused(Path copy, String line) throws Exception {
    Said said = Said.by("verify", copy.toString());
    assertThat(said.outLines()).containsExactly(line);
    assertThat(said.errLines()).containsExactly("Bằng chứng KHÔNG nguyên vẹn: 1 chỗ.");
    assertThat(said.status()).isEqualTo(Soi.FAILED);
  }

  static Path copy(Path from, Path to) throws IOException {
    Set<Path> files = new LinkedHashSet<>();
    try (Stream<Path> walk = Files.walk(from)) {
      walk.filter(Files::isRegularFile).forEach(files::add);
    }
    for (Path file : files) {
      Path target = to.resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
    return to;
  }
}
