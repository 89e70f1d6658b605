package vn.soi.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.soi.config.Configuration;
import vn.soi.config.Registry;
import vn.soi.config.Rubric;
import vn.soi.config.Settings;
import vn.soi.config.Vocabulary;
import vn.soi.crawl.Resolver;
import vn.soi.crawl.SiteCrawler;
import vn.soi.demo.Holdings;
import vn.soi.demo.Replica;
import vn.soi.report.Report;

/** {@code soi demo}: audits a replica of the province of notice 61/TB-STTTT (2012) on loopback. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  /** The day of the notice. */
  static final LocalDate AS_OF = LocalDate.of(2012, 11, 22);

  private final Texts texts;

  @Mixin private OutputOptions output = new OutputOptions();

  @Option(names = "--delay", paramLabel = "MS", descriptionKey = "demo.delay")
  private int delay;

  @Mixin private ConfigOption config = new ConfigOption();

  DemoCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    Configuration configuration = Judge.configuration(config.folder());
    try (Replica replica = Replica.start(Holdings.ofTheNotice())) {
      AuditRun run = run(replica, configuration);
      Session session = new Session(run, texts, output);
      Report report = session.run("demo-", run.inputs(AS_OF, Optional.empty(), List.of()));
      session.ranking(report);
      return session.end(report);
    }
  }

  private AuditRun run(Replica replica, Configuration configuration) {
    Registry province = replica.registry();
    RegistryText registry =
        RegistryText.of(province.province(), province.blocks(), province.agencies());
    Map<String, Rubric> rubrics = configuration.rubrics();
    Vocabulary vocabulary = configuration.vocabulary();
    // The province's sites stand on this machine and belong to nobody: no distance need be kept.
    Settings usual = configuration.settings();
    int sites = 2 * Runtime.getRuntime().availableProcessors();
    Settings settings = usual.with(NetworkOptions.delay(delay, texts), usual.maxPages(), sites);
    return new AuditRun(
        Plan.of(registry.registry(), rubrics, List.of(), Optional.empty(), texts),
        registry.text(),
        vocabulary,
        settings,
        SiteCrawler.World.real(Resolver.closed(replica.resolutions())));
  }
}
