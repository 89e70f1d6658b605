package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.soi.archive.Manifest;

/** Finds runs on the disk. */
final class Runs {

  private Runs() {}

  /**
   * The folder of a run that the user names: a path, or the id of a run among the reports.
   *
   * @throws UsageException when there is no such run
   */
  static Path existing(Path named, Texts texts) throws IOException {
    for (Path candidate : new Path[] {named, Home.reports().resolve(named)}) {
      // Either file makes it a run: of a damaged one the other may be missing.
      if (Files.isRegularFile(candidate.resolve(RunFolder.INPUTS))
          || Files.isRegularFile(candidate.resolve(Manifest.NAME))) {
        return candidate.toRealPath();
      }
    }
    throw new UsageException(texts.say("error.noRun", named));
  }
}
