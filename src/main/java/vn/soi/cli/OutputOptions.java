package vn.soi.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where results go and how much is said meanwhile. */
final class OutputOptions {

  @Option(names = "--reports", paramLabel = "DIR", descriptionKey = "reports")
  @Nullable Path reports;

  @Option(names = "--quiet", descriptionKey = "quiet")
  boolean quiet;

  Path reports() {
    return reports == null ? Home.reports() : reports;
  }
}
