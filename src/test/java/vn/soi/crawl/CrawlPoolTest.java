package vn.soi.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.tools.ValidateTool;
import vn.soi.config.Agency;
import vn.soi.config.Settings;
import vn.soi.reach.Reachability;
import vn.soi.reach.Status;

class CrawlPoolTest {

  @TempDir Path folder;

  @Test
  void manySitesSideBySideGiveResultsInOrderAndValidArchives() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      List<Agency> agencies = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        agencies.add(agency("so" + i));
      }
      List<String> results =
          pool(Crawls.settings(0, 60), site.pin("*.gov.vn"))
              .crawl(
                  agencies,
                  folder.resolve("archive"),
                  CrawlProgress.SILENT,
                  (agency, snapshot) -> agency.id() + " " + snapshot.captures().size(),
                  (agency, fault) -> {
                    throw failed(agency, fault);
                  });
      assertThat(results)
          .hasSize(8)
          .allMatch(r -> r.split(" ", 2)[1].equals(results.get(0).split(" ", 2)[1]));
      assertThat(results).extracting(r -> r.substring(0, 3)).isSorted();
      for (Agency agency : agencies) {
        assertThat(valid(folder.resolve("archive/" + agency.id() + ".warc.gz"))).isTrue();
      }
    }
  }

  @Test
  void aSiteThatWasDownForAWhileIsFoundInALaterRound() throws Exception {
    try (TestSite site = new TestSite()) {
      AtomicInteger asked = new AtomicInteger();
      site.on(
          "/",
          r ->
              asked.incrementAndGet() <= 1
                  ? TestSite.Reply.status(500)
                  : TestSite.Reply.html("<title>Sở Thử nghiệm</title>"));
      List<Status> statuses =
          pool(Crawls.settings(0, 60), site.pin("so.gov.vn"))
              .crawl(
                  List.of(agency("so")),
                  folder.resolve("archive"),
                  CrawlProgress.SILENT,
                  (agency, snapshot) ->
                      new Reachability(Crawls.VOCABULARY).conclude(agency, snapshot).status(),
                  (agency, fault) -> {
                    throw failed(agency, fault);
                  });
      assertThat(statuses).containsExactly(Status.ACTIVE);
    }
  }

  @Test
  void anArchiveThatCannotBeWrittenStopsTheRun() throws Exception {
    Files.writeString(folder.resolve("archive"), "a file where the folder should be");
    try (TestSite site = Crawls.agencySite()) {
      assertThatThrownBy(
              () ->
                  pool(Crawls.settings(0, 60), site.pin("*.gov.vn"))
                      .crawl(
                          List.of(agency("so")),
                          folder.resolve("archive"),
                          CrawlProgress.SILENT,
                          (agency, snapshot) -> snapshot,
                          (agency, fault) -> {
                            throw failed(agency, fault);
                          }))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void aFaultOfTheProgramAtOneSiteEndsNeitherTheRunNorTheOthers() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      List<String> results =
          pool(Crawls.settings(0, 60), site.pin("*.gov.vn"))
              .crawl(
                  List.of(agency("so1"), agency("so2")),
                  folder.resolve("archive"),
                  CrawlProgress.SILENT,
                  (agency, snapshot) -> {
                    if (agency.id().equals("so1")) {
                      throw new IllegalStateException("a bug");
                    }
                    return "seen";
                  },
                  (agency, fault) -> fault.getMessage());
      assertThat(results).containsExactly("a bug", "seen");
    }
  }

  private static AssertionError failed(Agency agency, Throwable fault) {
    return new AssertionError(agency.id(), fault);
  }

  private static CrawlPool pool(Settings settings, String pin) {
    SiteCrawler.World world =
        new SiteCrawler.World(
            Resolver.closed(List.of(pin)), () -> true, InstantSource.system(), Ticker.SYSTEM);
    return new CrawlPool(new SiteCrawler(settings, Crawls.VOCABULARY, world, "soi test"), settings);
  }

  private static Agency agency(String host) {
    Agency one = Crawls.agency("http://" + host + ".gov.vn/");
    return new Agency(
        host,
        one.name(),
        one.block(),
        Optional.of(URI.create("http://" + host + ".gov.vn/")),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private static boolean valid(Path file) throws Exception {
    var validate = ValidateTool.class.getDeclaredMethod("validate", Path.class);
    validate.setAccessible(true);
    return (boolean) validate.invoke(new ValidateTool(false), file);
  }
}
