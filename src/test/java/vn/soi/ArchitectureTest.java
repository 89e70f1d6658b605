package vn.soi;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds Soi to its packages, doors and house rules. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {
  private final HouseRules rules = new HouseRules("vn.soi");
  private final SourceRules sources = new SourceRules(Path.of("src/main/java"));
  private JavaClasses classes = new ClassFileImporter().importClasses(Set.of());

  @BeforeAll
  void read() {
    classes =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("vn.soi");
    assertThat(classes.contain("vn.soi.cli.Soi")).isTrue();
  }

  Set<String> names() {
    return rules.byName().keySet();
  }

  @ParameterizedTest
  @MethodSource("names")
  void holds(String rule) {
    assertThat(rules.complaints(rule, classes)).as(rule).isEmpty();
  }

  @Test
  void everyPackageSaysItsPurposeAndIsNullMarked() throws IOException {
    assertThat(sources.packagesWithoutPurpose()).isEmpty();
  }

  @Test
  void classesAreShort() throws IOException {
    assertThat(sources.longClasses()).isEmpty();
  }

  @Test
  void methodsAreShort() throws IOException {
    assertThat(sources.longMethods()).isEmpty();
  }

  @Test
  void nothingIsLeftToDo() throws IOException {
    assertThat(sources.unfinishedSources()).isEmpty();
  }
}
