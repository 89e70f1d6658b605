package vn.soi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soi.config.Configuration;
import vn.soi.config.Settings;
import vn.soi.crawl.SiteCrawler;
import vn.soi.report.Report;

/** {@code soi audit}: audits the agencies of the registry and writes the reports. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

  private final Texts texts;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private NetworkOptions network = new NetworkOptions();
  @Mixin private YardstickOptions yardstick = new YardstickOptions();

  @Option(names = "--agencies", paramLabel = "FILE", descriptionKey = "agencies")
  private @Nullable Path agencies;

  @Option(names = "--only", paramLabel = "ID", split = ",", descriptionKey = "only")
  private List<String> only = new ArrayList<>();

  AuditCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    Path registry = agencies == null ? yardstick.config().resolve("agencies.yaml") : agencies;
    Configuration configuration = Judge.configuration(yardstick.config(), registry);
    Settings settings = network.applied(configuration.settings(), texts);
    Plan plan =
        Plan.of(configuration.registry(), configuration.rubrics(), only, yardstick.rubric(), texts);
    AuditRun run =
        new AuditRun(
            plan,
            Files.readString(registry),
            configuration.vocabulary(),
            settings,
            SiteCrawler.World.real(network.resolver(texts)));
    LocalDate day = yardstick.asOf().orElseGet(() -> Days.of(run.now()));
    Session session = new Session(run, texts, output);
    Report report = session.run("", run.inputs(day, yardstick.rubric(), only));
    session.ranking(report);
    return session.end(report);
  }
}
