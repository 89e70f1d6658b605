package vn.soi.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.soi.archive.ArchiveFile;
import vn.soi.config.Configuration;
import vn.soi.config.Settings;
import vn.soi.config.SiteTruth;
import vn.soi.crawl.CrawlProgress;
import vn.soi.crawl.Resolver;
import vn.soi.crawl.SiteCrawler;
import vn.soi.crawl.Ticker;

/**
 * Visits the sources of the gold set anew and writes what the crawler now brings home.
 *
 * <p>{@code ./mvnw test -DskipChecks -Dtest=GoldRecorder -DexcludedGroups=none} with {@code
 * -Dgold=DIR} for another folder; with {@code -Donly=ID} for one site.
 */
@Tag("record")
final class GoldRecorder {

  private static final Path GOLD = Path.of(System.getProperty("gold", "src/test/resources/gold"));
  private static final Configuration CONFIGURATION = Configuration.read(Path.of("config"));

  @Test
  void recordsEverySource() throws IOException {
    try (Stream<Path> sites = Files.list(GOLD)) {
      List<Path> sources =
          sites
              .filter(site -> Files.exists(site.resolve("source.warc.gz")))
              .filter(site -> site.endsWith(System.getProperty("only", name(site))))
              .sorted()
              .toList();
      for (Path site : sources) {
        Files.deleteIfExists(ArchiveFile.in(site, name(site)));
        record(site, site);
      }
    }
  }

  private static String name(Path site) {
    return site.getFileName().toString();
  }

  /** Visits one source and leaves its archive in a folder. */
  static void record(Path site, Path into) throws IOException {
    SiteTruth truth = SiteTruth.read(site.resolve("truth.yaml"), CONFIGURATION);
    Settings usual = CONFIGURATION.settings();
    Settings settings = usual.with(Duration.ZERO, usual.maxPages(), 1);
    try (SourceServer server = new SourceServer(Source.read(site.resolve("source.warc.gz")));
        SiteCrawler crawler =
            new SiteCrawler(settings, CONFIGURATION.vocabulary(), world(server), "soi/gold")) {
      Path archive = ArchiveFile.in(into, truth.agency().id());
      crawler.crawl(truth.agency(), archive, CrawlProgress.SILENT);
    }
  }

  private static SiteCrawler.World world(SourceServer server) {
    SiteCrawler.World real = SiteCrawler.World.real(Resolver.closed(server.resolutions()));
    return new SiteCrawler.World(real.resolver(), real.network(), real.clock(), new Leap());
  }

  /** Time that leaps over the distances that a site asks for: nobody's server is spared here. */
  private static final class Leap implements Ticker {

    private final AtomicLong leapt = new AtomicLong();

    @Override
    public long millis() {
      return SYSTEM.millis() + leapt.get();
    }

    @Override
    public void sleep(long millis) {
      leapt.addAndGet(millis);
    }
  }
}
