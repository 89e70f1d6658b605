package vn.soi.cli;

import java.nio.file.Path;

/** Where the program's own files lie: its configuration and, unless told otherwise, its reports. */
final class Home {

  private Home() {}

  /** The folder that the launcher names; the working directory when there was none. */
  static Path folder() {
    return Path.of(System.getProperty("soi.home", ""));
  }

  static Path config() {
    return folder().resolve("config");
  }

  static Path reports() {
    return folder().resolve("reports");
  }
}
