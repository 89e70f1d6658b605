package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalTest {
  @TempDir private Path folder;

  @Test
  void theSmallConfigurationIsRead() {
    Configuration read = Configuration.read(SmallConfiguration.valid().writtenTo(folder));
    assertThat(read.registry().agencies()).hasSize(2);
    assertThat(read.registry().agencies().get(1).url()).isEmpty();
    assertThat(read.rubric("mau").criteria()).hasSize(2);
    assertThat(read.rubric("mau").criteria().get(0).steps().get(1).need("days")).isEqualTo(7);
    assertThat(read.rubric("mau").criteria().get(1).steps().get(1).topic()).contains("news.print");
    assertThat(read.vocabulary().lexicon("states").exactly("ĐÃ XONG")).contains("done");
    assertThat(read.settings().userAgent()).isEqualTo("Soi/0.1 (+quantri@mau.gov.vn)");
  }

  @ParameterizedTest
  @MethodSource("brokenFiles")
  void aBrokenFileIsRefusedInOneLineWithFileLineAndKey(BrokenFile broken) {
    Path home =
        SmallConfiguration.valid()
            .with(broken.file(), broken.from(), broken.to())
            .writtenTo(folder);
    assertThatThrownBy(() -> Configuration.read(home))
        .isInstanceOf(ConfigurationException.class)
        .hasMessage(home + "/" + broken.refusal());
  }

  static Stream<BrokenFile> brokenFiles() {
    return Stream.of(
            BrokenFile.registries(),
            BrokenFile.rubrics(),
            BrokenFile.vocabularies(),
            BrokenFile.settings())
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n \n", "# nothing\n", "\uFEFF"})
  void anEmptyFileIsRefused(String text) throws IOException {
    assertThat(refusalOf(text.getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("agencies.yaml:1: the file is empty");
  }

  @Test
  void whatIsNoYamlIsRefusedAtItsLine() throws IOException {
    assertThat(refusalOf("province: Mẫu\nblocks: [a, b\n"))
        .isEqualTo(
            "agencies.yaml:3: this is no YAML: while parsing a flow sequence, "
                + "expected ',' or ']', but got <stream end>");
    assertThat(refusalOf("province: Mẫu\n\tblocks: 1\n"))
        .startsWith("agencies.yaml:2: this is no YAML: ");
    assertThat(refusalOf("province: a: b\n")).startsWith("agencies.yaml:1: this is no YAML: ");
    assertThat(refusalOf("province: \u0000\n")).startsWith("agencies.yaml:1: this is no YAML: ");
  }

  @Test
  void aFileOfAnotherShapeIsRefused() throws IOException {
    assertThat(refusalOf("xin chào\n"))
        .isEqualTo("agencies.yaml:1: must be a mapping of keys to values, not the text 'xin chào'");
    assertThat(refusalOf("- a\n- b\n"))
        .isEqualTo("agencies.yaml:1: must be a mapping of keys to values, not a list");
    assertThat(refusalOf("~\n")).isEqualTo("agencies.yaml:1: must not be empty");
    assertThat(refusalOf("province: Mẫu\n---\nprovince: Mẫu\n"))
        .isEqualTo("agencies.yaml:3: a second document begins here");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    assertThat(refusalOf("province: Mẫu\n".getBytes(StandardCharsets.UTF_16)))
        .isEqualTo("agencies.yaml:1: the file is not UTF-8");
    assertThat(refusalOf(new byte[] {'a', ':', ' ', (byte) 0xC3, (byte) 0x28}))
        .isEqualTo("agencies.yaml:1: the file is not UTF-8");
  }

  @Test
  void nestingWithoutEndIsRefused() throws IOException {
    assertThat(refusalOf("province: " + "[".repeat(100_000) + "\n"))
        .startsWith("agencies.yaml:1: this is no YAML: ");
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Path file = home.resolve("agencies.yaml");
    Files.writeString(file, "\uFEFF" + Files.readString(file));
    assertThat(Configuration.read(home).registry().province()).isEqualTo("Mẫu");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Files.delete(home.resolve("settings.yaml"));
    assertThat(refusal(home)).isEqualTo("settings.yaml:1: there is no such file");
  }

  @Test
  void aFolderInPlaceOfAFileIsRefused() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Files.delete(home.resolve("settings.yaml"));
    Files.createDirectory(home.resolve("settings.yaml"));
    assertThat(refusal(home)).isEqualTo("settings.yaml:1: the file cannot be read: it is a folder");
  }

  @Test
  void rubricsMustBeThereAndHaveIdsOfTheirOwn() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Files.copy(home.resolve("rubrics/mau.yaml"), home.resolve("rubrics/other.yaml"));
    assertThat(refusal(home))
        .isEqualTo("rubrics/other.yaml:1: id: another rubric has the id 'mau' too");
    Files.delete(home.resolve("rubrics/other.yaml"));
    Files.delete(home.resolve("rubrics/mau.yaml"));
    assertThat(refusal(home)).isEqualTo("rubrics:1: there is no rubric in this folder");
    Files.delete(home.resolve("rubrics"));
    assertThat(refusal(home)).startsWith("rubrics:1: the folder of rubrics cannot be read: ");
  }

  @Test
  void theRegistryCanBeAnotherFile() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Path other = folder.resolve("other.yaml");
    Files.writeString(
        other, Files.readString(home.resolve("agencies.yaml")).replace("Mẫu", "Tỉnh khác"));
    assertThat(Configuration.read(home, other).registry().province()).isEqualTo("Tỉnh khác");
    assertThatThrownBy(() -> Configuration.read(home, folder.resolve("none.yaml")))
        .hasMessage(folder + "/none.yaml:1: there is no such file");
  }

  @Test
  void theDigestChangesWithEveryByte() throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    String before = Configuration.read(home).registry().sha256();
    Files.writeString(
        home.resolve("agencies.yaml"), Files.readString(home.resolve("agencies.yaml")) + "\n");
    assertThat(Configuration.read(home).registry().sha256())
        .matches("[0-9a-f]{64}")
        .isNotEqualTo(before);
  }

  @Test
  void aRubricThatLostALineIsReadOrRefusedInOneLine() throws IOException {
    String name = "nd43-2011-districts.yaml";
    Vocabulary vocabulary = Configuration.vocabulary(Path.of("config"));
    List<String> lines = Files.readAllLines(Path.of("config/rubrics", name));
    Path file = folder.resolve(name);
    int refused = 0;
    for (int i = 0; i < lines.size(); i++) {
      List<String> rest = new ArrayList<>(lines);
      rest.remove(i);
      Files.write(file, rest);
      Throwable thrown = catchThrowable(() -> RubricFile.read(file, vocabulary));
      if (thrown != null) {
        assertThat(message(thrown)).as("without line " + (i + 1)).startsWith(file + ":");
        refused++;
      }
    }
    assertThat(refused).isGreaterThan(lines.size() * 9 / 10);
  }

  private String refusalOf(String registry) throws IOException {
    return refusalOf(registry.getBytes(StandardCharsets.UTF_8));
  }

  private String refusalOf(byte[] registry) throws IOException {
    Path home = SmallConfiguration.valid().writtenTo(folder);
    Files.write(home.resolve("agencies.yaml"), registry);
    return refusal(home);
  }

  private static String refusal(Path home) {
    String line = message(catchThrowable(() -> Configuration.read(home)));
    assertThat(line).startsWith(home + "/");
    return line.substring(home.toString().length() + 1);
  }

  private static String message(@Nullable Throwable thrown) {
    assertThat(thrown).isInstanceOf(ConfigurationException.class);
    String message = String.valueOf(Objects.requireNonNull(thrown).getMessage());
    assertThat(message).doesNotContain("\n");
    return message;
  }
}
