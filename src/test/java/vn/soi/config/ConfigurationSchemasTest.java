package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The published JSON Schemas and the strict readers say the same of the same files. */
final class ConfigurationSchemasTest {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  @ParameterizedTest
  @CsvSource({
    "agencies, agencies.yaml",
    "rubric, rubrics/nd43-2011-departments.yaml",
    "rubric, rubrics/nd43-2011-districts.yaml",
    "vocabulary, vocabulary.yaml",
    "settings, settings.yaml"
  })
  void thePublishedFilesFollowTheirSchemas(String schema, String file) throws IOException {
    assertThat(complaints(schema, Files.readString(Path.of("config", file)))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "agencies, agencies.yaml",
    "rubric, rubrics/mau.yaml",
    "vocabulary, vocabulary.yaml",
    "settings, settings.yaml"
  })
  void theSmallFilesFollowTheirSchemas(String schema, String file) throws IOException {
    assertThat(complaints(schema, SmallConfiguration.valid().text(file))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("brokenShapes")
  void aFileOfTheWrongShapeIsRefusedByTheSchemaToo(BrokenFile broken) throws IOException {
    assertThat(complaints(schemaOf(broken), changed(broken))).isNotEmpty();
  }

  static Stream<BrokenFile> brokenShapes() {
    return RefusalTest.brokenFiles().filter(BrokenFile::shape);
  }

  private static String schemaOf(BrokenFile broken) {
    return broken.file().startsWith("rubrics/") ? "rubric" : broken.file().replace(".yaml", "");
  }

  private static String changed(BrokenFile broken) {
    SmallConfiguration small =
        SmallConfiguration.valid().with(broken.file(), broken.from(), broken.to());
    return small.text(broken.file());
  }

  private static List<Error> complaints(String schema, String yaml) throws IOException {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    Path file = Path.of("config/schema", schema + ".schema.json");
    Schema rules = registry.getSchema(Files.readString(file));
    return rules.validate(YAML.readTree(yaml));
  }
}
