package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.soi.config.Configuration;
import vn.soi.crawl.Resolver;
import vn.soi.crawl.SiteCrawler;
import vn.soi.crawl.Ticker;
import vn.soi.report.Report;

/** When nothing can be reached, the fault is looked for here first. */
final class NoNetworkTest {

  @TempDir private Path reports;

  private static final class Waits implements Ticker {
    private final AtomicLong now = new AtomicLong();

    @Override
    public long millis() {
      return now.get();
    }

    @Override
    public void sleep(long millis) {
      now.addAndGet(millis);
    }
  }

  /** Without a network, and with one in which every single site fails. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void anAuditThatReachesNothingMarksNothingInactive(boolean network) throws Exception {
    Configuration configuration = Configuration.read(Path.of("config"));
    Texts texts = Texts.in(Texts.VIETNAMESE);
    AuditRun run =
        new AuditRun(
            Plan.of(
                configuration.registry(),
                configuration.rubrics(),
                List.of(),
                Optional.empty(),
                texts),
            Files.readString(Path.of("config/agencies.yaml")),
            configuration.vocabulary(),
            configuration.settings().with(Duration.ZERO, 100, 8),
            new SiteCrawler.World(
                Resolver.closed(List.of()), () -> network, InstantSource.system(), new Waits()));
    OutputOptions output = new OutputOptions();
    output.reports = reports;
    output.quiet = true;
    Session session = new Session(run, texts, output);
    Said said =
        Said.during(
            () -> {
              Report report =
                  session.run("", run.inputs(DemoCommand.AS_OF, Optional.empty(), List.of()));
              session.ranking(report);
              return session.end(report);
            });
    assertThat(said.status()).isEqualTo(Soi.SUSPECT).isEqualTo(3);
    assertThat(said.outLines().get(0))
        .startsWith("ĐỢT ĐÁNH GIÁ KHÔNG ĐÁNG TIN: ")
        .contains("Không kết nối được tới trang nào")
        .contains("Không trang nào bị coi là không hoạt động");
    nothingInactive(ReportFile.of(reports.resolve("latest")), run.plan().agencies().size());
  }

  private static void nothingInactive(ReportFile report, int agencies) {
    JsonNode root = report.root();
    assertThat(root.path("run").path("health").path("state").asText()).isEqualTo("suspect");
    assertThat(root.path("run").path("health").path("reasons")).isNotEmpty();
    assertThat(root.path("summary").path("inactive").asInt()).isZero();
    assertThat(root.path("summary").path("undecided").asInt()).isEqualTo(agencies);
    assertThat(root.path("agencies")).hasSize(agencies);
    for (JsonNode agency : root.path("agencies")) {
      assertThat(agency.path("status").asText()).isEqualTo("undecided");
      assertThat(agency.path("total").isNull()).isTrue();
      if (!agency.path("url").isNull()) {
        assertThat(agency.path("reason").asText()).isEqualTo("scanner-fault");
      }
    }
  }
}
