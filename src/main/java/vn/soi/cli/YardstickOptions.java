package vn.soi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What sites are measured by: the day, the rubric, and the folder they and all words come from. */
final class YardstickOptions {

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "rubric")
  private @Nullable String rubric;

  @Mixin private ConfigOption config = new ConfigOption();

  /** The folder of rubrics, words and settings. */
  Path config() {
    return config.folder();
  }

  /** The audit date, when one was asked for. */
  Optional<LocalDate> asOf() {
    return Optional.ofNullable(asOf);
  }

  /** The id of the rubric for every block, when one was asked for. */
  Optional<String> rubric() {
    return Optional.ofNullable(rubric);
  }
}
