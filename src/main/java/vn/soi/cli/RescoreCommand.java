package vn.soi.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import vn.soi.archive.ArchiveFile;
import vn.soi.config.Agency;
import vn.soi.config.Configuration;
import vn.soi.report.EarlierReport;

/**
 * {@code soi rescore RUN}: scores an archived run again with today's rubric and words, and shows
 * what changed. Reads the run and the configuration; writes nothing.
 */
@Command(name = "rescore")
final class RescoreCommand implements Callable<Integer> {

  private final Texts texts;

  @Parameters(paramLabel = "RUN", descriptionKey = "run")
  private Path run = Path.of("");

  @Mixin private YardstickOptions yardstick = new YardstickOptions();

  RescoreCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws IOException {
    Path folder = Runs.existing(run, texts);
    Path earlier = folder.resolve(RunFolder.REPORT);
    if (!Files.isRegularFile(earlier)) {
      throw new UsageException(texts.say("error.noRun", run));
    }
    EarlierReport before = before(earlier);
    Configuration configuration =
        Judge.configuration(yardstick.config(), folder.resolve(RunFolder.REGISTRY));
    Plan plan =
        Plan.of(
            configuration.registry(),
            configuration.rubrics(),
            List.copyOf(before.agencies().keySet()),
            yardstick.rubric(),
            texts);
    LocalDate day = yardstick.asOf().orElseGet(() -> LocalDate.parse(before.asOf()));
    List<Judged> judged = judged(folder, plan, new Judge(configuration.vocabulary(), day));
    Assessment assessment =
        Assessment.of(judged, configuration.settings().unreachableShareSuspect());
    List<String> changes = new Differences(texts).between(before, assessment.sheets());
    changes.forEach(System.out::println);
    if (changes.isEmpty()) {
      System.out.println(texts.say("rescore.none"));
    }
    return Soi.DONE;
  }

  private EarlierReport before(Path report) throws IOException {
    byte[] bytes = Files.readAllBytes(report);
    try {
      EarlierReport before = EarlierReport.parse(bytes);
      LocalDate.parse(before.asOf());
      return before;
    } catch (IOException | DateTimeParseException spoilt) {
      FileSystemException named =
          new FileSystemException(report.toString(), null, texts.say("error.noReport"));
      named.initCause(spoilt);
      throw named;
    }
  }

  private List<Judged> judged(Path folder, Plan plan, Judge judge) throws IOException {
    Kept kept = new Kept(folder.resolve(ArchiveFile.FOLDER), texts);
    List<Judged> judged = new ArrayList<>();
    for (Agency agency : plan.agencies()) {
      judged.add(judge.judge(agency, plan.rubric(agency), kept.of(agency)));
    }
    return judged;
  }
}
