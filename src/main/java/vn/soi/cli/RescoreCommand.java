package vn.soi.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soi.archive.Snapshot;
import vn.soi.archive.SnapshotReader;
import vn.soi.archive.StoredSite;
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

  @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "rubric")
  private @Nullable String rubric;

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  @Option(names = "--config", paramLabel = "DIR", descriptionKey = "config")
  private Path config = Home.config();

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
    Configuration configuration = Judge.configuration(config, folder.resolve(RunFolder.REGISTRY));
    Plan plan =
        Plan.of(
            configuration.registry(),
            configuration.rubrics(),
            List.copyOf(before.agencies().keySet()),
            Optional.ofNullable(rubric),
            texts);
    LocalDate day = asOf == null ? LocalDate.parse(before.asOf()) : asOf;
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
    List<Judged> judged = new ArrayList<>();
    for (Agency agency : plan.agencies()) {
      if (agency.url().isEmpty()) {
        judged.add(Judge.withoutUrl(agency));
      } else {
        Path archive = RunFolder.archive(folder, agency);
        StoredSite stored = SnapshotReader.read(archive, agency.id());
        if (!stored.complete()) {
          // To the crawler that is a site to go on with; of a finished run it is lost evidence.
          throw new FileSystemException(archive.toString(), null, texts.say("error.noArchive"));
        }
        Snapshot snapshot = stored.snapshot();
        judged.add(judge.judge(agency, plan.rubric(agency), snapshot));
      }
    }
    return judged;
  }
}
