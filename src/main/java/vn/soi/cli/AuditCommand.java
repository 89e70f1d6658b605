package vn.soi.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

  @Option(names = "--agencies", paramLabel = "FILE", descriptionKey = "agencies")
  private @Nullable Path agencies;

  @Option(names = "--only", paramLabel = "ID", split = ",", descriptionKey = "only")
  private List<String> only = new ArrayList<>();

  @Option(names = "--as-of", paramLabel = "DATE", descriptionKey = "asOf")
  private @Nullable LocalDate asOf;

  @Option(names = "--rubric", paramLabel = "ID", descriptionKey = "rubric")
  private @Nullable String rubric;

  @Option(names = "--config", paramLabel = "DIR", descriptionKey = "config")
  private Path config = Home.config();

  AuditCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    Path registry = agencies == null ? config.resolve("agencies.yaml") : agencies;
    Configuration configuration = Judge.configuration(config, registry);
    Settings settings = network.applied(configuration.settings(), texts);
    Plan plan =
        Plan.of(
            configuration.registry(),
            configuration.rubrics(),
            only,
            Optional.ofNullable(rubric),
            texts);
    AuditRun run =
        new AuditRun(
            plan,
            Files.readString(registry),
            configuration.vocabulary(),
            settings,
            SiteCrawler.World.real(network.resolver(texts)));
    LocalDate day = asOf == null ? Days.of(run.now()) : asOf;
    Session session = new Session(run, texts, output);
    Report report = session.run("", run.inputs(day, Optional.ofNullable(rubric), only));
    session.ranking(report);
    return session.end(report);
  }
}
