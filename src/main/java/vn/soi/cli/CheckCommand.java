package vn.soi.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.soi.config.Configuration;
import vn.soi.crawl.SiteCrawler;
import vn.soi.report.Report;

/** {@code soi check URL}: what one site would score, and what to add to score more. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Texts texts;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private NetworkOptions network = new NetworkOptions();
  @Mixin private YardstickOptions yardstick = new YardstickOptions();

  @Parameters(paramLabel = "URL", descriptionKey = "url")
  private String url = "";

  @Option(names = "--name", paramLabel = "NAME", descriptionKey = "check.name")
  private @Nullable String name;

  CheckCommand(Texts texts) {
    this.texts = texts;
  }

  @Override
  public Integer call() throws Exception {
    URI address = address();
    Configuration configuration = Judge.configuration(yardstick.config());
    Optional<String> wanted = yardstick.rubric();
    RegistryText site =
        CheckedSite.of(address, Optional.ofNullable(name), wanted, configuration.registry());
    Plan plan = Plan.of(site.registry(), configuration.rubrics(), List.of(), wanted, texts);
    AuditRun run =
        new AuditRun(
            plan,
            site.text(),
            configuration.vocabulary(),
            network.applied(configuration.settings(), texts),
            SiteCrawler.World.real(network.resolver(texts)));
    LocalDate day = yardstick.asOf().orElseGet(() -> Days.of(run.now()));
    Session session = new Session(run, texts, output);
    Report report = session.run("check-", run.inputs(day, wanted, List.of()));
    System.out.print(new Advice(texts).of(report.agencies().get(0)));
    return session.end(report);
  }

  private URI address() {
    try {
      URI address = new URI(url.contains("://") ? url : "http://" + url);
      boolean web = "http".equals(address.getScheme()) || "https".equals(address.getScheme());
      if (web && address.getHost() != null) {
        return address.getRawPath().isEmpty() ? address.resolve("/") : address;
      }
    } catch (URISyntaxException malformed) {
      throw new UsageException(texts.say("error.notUrl", url));
    }
    throw new UsageException(texts.say("error.notUrl", url));
  }
}
