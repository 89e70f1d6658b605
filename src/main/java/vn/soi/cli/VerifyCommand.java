package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.soi.archive.Manifest;

/** {@code soi verify RUN}: whether a run's evidence is complete and unaltered. */
@Command(name = "verify")
final class VerifyCommand implements Callable<Integer> {

  private final Texts texts;

  @Parameters(paramLabel = "RUN", descriptionKey = "run")
  private Path run = Path.of("");

  VerifyCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Runs.existing(run, texts);
    Manifest.Check check = Manifest.verify(folder);
    check.changed().forEach(path -> say("verify.changed", path));
    check.missing().forEach(path -> say("verify.missing", path));
    check.added().forEach(path -> say("verify.added", path));
    if (check.unaltered()) {
      System.out.println(texts.say("verify.whole", files(folder)));
      return Soi.DONE;
    }
    int places = check.changed().size() + check.missing().size() + check.added().size();
    System.err.println(texts.say("verify.broken", places));
    return Soi.FAILED;
  }

  private void say(String key, String path) {
    System.out.println(texts.say(key, path));
  }

  private static long files(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Files::isRegularFile).count() - 1;
    }
  }
}
