package vn.soi.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Where rubrics, words and settings are read from. */
final class ConfigOption {

  @Option(names = "--config", paramLabel = "DIR", descriptionKey = "config")
  private Path folder = Home.config();

  Path folder() {
    return folder;
  }
}
