package vn.soi.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.config.Configuration;
import vn.soi.config.ConfigurationException;
import vn.soi.detect.all.Detectors;

class DetectorsTest {

  @TempDir private Path home;

  private static Configuration read(Path folder) {
    return Configuration.read(
        folder, folder.resolve("agencies.yaml"), Detectors.standard()::complaints);
  }

  private void rubric(String before, String after) throws IOException {
    Path config = Path.of("config");
    try (Stream<Path> files = Files.walk(config)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = home.resolve(config.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    Path file = home.resolve("rubrics/nd43-2011-districts.yaml");
    String text = Files.readString(file);
    assertThat(text).contains(before);
    Files.writeString(file, text.replace(before, after));
  }

  @Test
  void theRubricsThatAreShippedSetEveryTechniqueRightly() {
    assertThat(read(Path.of("config")).rubrics()).hasSize(2);
  }

  @Test
  void anUnknownTechniqueIsRefusedWithFileLineAndKey() throws IOException {
    rubric("technique: newest-document", "technique: youngest-document");
    assertThatThrownBy(() -> read(home))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageMatching(
            "\\S*nd43-2011-districts\\.yaml:\\d+: categories\\[5]\\.criteria\\[4]\\.technique:"
                + " there is no technique 'youngest-document'");
  }

  @Test
  void aThresholdThatATechniqueNeedsAndAStepLacksIsRefused() throws IOException {
    rubric("{points: 2, count: 8, days: 30,", "{points: 2, count: 8,");
    assertThatThrownBy(() -> read(home))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("lacks 'days'");
  }
}
