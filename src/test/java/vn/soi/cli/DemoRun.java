package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One {@code soi demo} of this test run, which several tests look at; none of them changes it. */
record DemoRun(Said said, Path reports) {

  private static @Nullable DemoRun shared;

  static synchronized DemoRun shared() throws Exception {
    DemoRun run = shared;
    if (run == null) {
      run = into(temporary());
      shared = run;
    }
    return run;
  }

  static DemoRun into(Path reports) throws Exception {
    return new DemoRun(Said.by("demo", "--quiet", "--reports", reports.toString()), reports);
  }

  private static Path temporary() throws IOException {
    Path folder = Files.createTempDirectory("soi-demo-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    return folder;
  }

  private static void delete(Path folder) {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException leftBehind) {
      System.err.println("left behind: " + leftBehind);
    }
  }

  /** The run's folder, by the link that users follow. */
  Path run() {
    return reports.resolve("latest");
  }

  ReportFile report() throws IOException {
    return ReportFile.of(run());
  }
}
