package vn.soi.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.archive.Capture;
import vn.soi.archive.Probe;
import vn.soi.archive.Skipped;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;

class SiteCrawlerTest {

  private static final String URL = "http://so.gov.vn/";

  @TempDir Path folder;

  @Test
  void opensWhatAnAuditorOpensAndNotTheWholeSite() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot snapshot = crawl(site, folder);
      List<String> asked = site.targets();
      assertThat(asked.subList(0, 2)).containsExactly("/robots.txt", "/");
      assertThat(asked)
          .contains("/tin-tuc", "/vb", "/lien-he", "/gt", "/so-do", "/an", "/sitemap.xml")
          .contains("/tin-tuc?page=2", "/tin-tuc?page=3")
          .contains("/tin/bai-viet-10.html", "/vb/1", "/files/1.pdf");
      assertThat(asked.stream().filter(t -> t.startsWith("/tin/"))).hasSizeLessThan(16);
      assertThat(asked.stream().filter(t -> t.startsWith("/in?"))).hasSize(1);
      assertThat(asked.indexOf("/vb")).isLessThan(asked.indexOf("/tin/bai-viet-10.html"));
      assertThat(snapshot.budgetSpent()).isFalse();
      assertThat(snapshot.visits().stream().filter(Visit::home)).hasSizeGreaterThanOrEqualTo(2);
      assertThat(asked.get(asked.size() - 1)).isEqualTo("/");
    }
  }

  @Test
  void knowsSectionsByTheirLabelsWhateverCharsetIsDeclared() throws Exception {
    try (TestSite site = new TestSite()) {
      Map<String, String> wrong = Map.of("Content-Type", "text/html; charset=iso-8859-1");
      String menu = "<title>Sở Mẫu</title><ul><li><a href=/?cn=7>Tin tức</a></ul>";
      StringBuilder plans = new StringBuilder(menu);
      for (int i = 1; i <= 6; i++) {
        plans.append("<p><a href=/tep/kh-%d.pdf>Kế hoạch số %d</a></p>".formatted(i, i));
      }
      site.on("/", r -> new TestSite.Reply(200, menu.getBytes(StandardCharsets.UTF_8), wrong));
      site.on(
          "/?cn=7",
          r -> new TestSite.Reply(200, plans.toString().getBytes(StandardCharsets.UTF_8), wrong));
      crawl(site, folder);
      assertThat(site.targets()).contains("/tep/kh-1.pdf", "/tep/kh-2.pdf");
    }
  }

  @Test
  void asksTheSitesSearchesForWhatTheSiteHolds() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot snapshot = crawl(site, folder);
      assertThat(snapshot.probes())
          .extracting(Probe::kind)
          .containsExactly(
              Probe.Kind.NOT_FOUND,
              Probe.Kind.SEARCH,
              Probe.Kind.SEARCH,
              Probe.Kind.DOCUMENT_SEARCH,
              Probe.Kind.DOCUMENT_SEARCH);
      assertThat(snapshot.probes())
          .extracting(Probe::isNonsense)
          .containsExactly(true, false, true, false, true);
      Probe search = snapshot.probes().get(1);
      assertThat(search.query()).startsWith("Hội nghị tổng kết");
      assertThat(search.asked()).hasPath("/tim");
      assertThat(search.expected()).isEqualTo(URI.create(URL + "tin/bai-viet-10.html"));
      assertThat(snapshot.probes().get(3).query()).isEqualTo("1/2012/QĐ-UBND");
      assertThat(snapshot.at(search.asked())).isPresent();
    }
  }

  @Test
  void asksASearchOfDocumentsForOneThatHasNothingButItsFile() throws Exception {
    try (TestSite site = new TestSite()) {
      site.page("/", "<title>Sở</title><a href=/vb>Văn bản pháp quy</a>");
      site.page(
          "/vb",
          "<form action=/tra-cuu><input name=so></form><table><tr><td>7/2012/QĐ-UBND<td>Về phí"
              + "<td><a href=/tep/7.pdf>Tải về</a><tr><td>8/2012/QĐ-UBND<td>Về lệ phí"
              + "<td><a href=/tep/8.pdf>Tải về</a></table>");
      site.page("/tep/7.pdf", "%PDF-1.4");
      site.page("/tep/8.pdf", "%PDF-1.4");
      site.on("/tra-cuu?*", r -> TestSite.Reply.html("Kết quả"));
      assertThat(crawl(site, folder).probes())
          .filteredOn(probe -> probe.kind() == Probe.Kind.DOCUMENT_SEARCH && !probe.isNonsense())
          .singleElement()
          .satisfies(
              probe -> {
                assertThat(probe.query()).isEqualTo("7/2012/QĐ-UBND");
                assertThat(probe.expected()).isEqualTo(URI.create(URL + "tep/7.pdf"));
              });
    }
  }

  @Test
  void looksAtTheHomePageOfASmallSiteAsOftenAsOfALargeOne() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    try (TestSite site = new TestSite()) {
      site.on(
          "/",
          r ->
              asked.incrementAndGet() % 5 == 0
                  ? TestSite.Reply.status(503)
                  : TestSite.Reply.html("<title>Sở</title><a href=/gt>Giới thiệu chung</a>"));
      site.page("/gt", "Giới thiệu");
      Snapshot snapshot =
          Crawls.crawl(
              Crawls.agency(URL), Crawls.settings(0, 50, 5), folder, site.pin("so.gov.vn"));
      assertThat(snapshot.visits().stream().filter(Visit::home))
          .extracting(visit -> visit.httpStatus().orElse(0))
          .containsExactly(200, 200, 200, 200, 503);
      assertThat(snapshot.open(URI.create(URL)).orElseThrow().status())
          .as("the page is what it was before its server stumbled")
          .isEqualTo(200);
    }
  }

  @Test
  void countsEveryLinkThatWasNotFollowedWithItsCause() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot snapshot = crawl(site, folder);
      assertThat(snapshot.skipped())
          .contains(
              new Skipped(URI.create(URL + "cam/1"), Skipped.Cause.ROBOTS, "Disallow: /cam/"),
              new Skipped(URI.create("http://khac.vn/"), Skipped.Cause.FOREIGN, ""))
          .extracting(Skipped::cause)
          .contains(Skipped.Cause.SAMPLED_OUT, Skipped.Cause.TRAP);
      assertThat(site.targets()).noneMatch(target -> target.startsWith("/cam"));
    }
  }

  @Test
  void twoCrawlsGiveTheSamePagesInTheSameOrder() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot one = crawl(site, folder.resolve("1"));
      Snapshot two = crawl(site, folder.resolve("2"));
      assertThat(urls(two)).isEqualTo(urls(one));
      assertThat(two.skipped()).isEqualTo(one.skipped());
      assertThat(two.probes()).isEqualTo(one.probes());
      assertThat(two.captures())
          .extracting(c -> c.record().payloadDigest())
          .isEqualTo(one.captures().stream().map(c -> c.record().payloadDigest()).toList());
    }
  }

  @Test
  void cutOffAnywhereItGoesOnWithoutAskingAgainAndEndsTheSame() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot whole = crawl(site, folder.resolve("whole"));
      byte[] archive = Files.readAllBytes(folder.resolve("whole/archive/so.warc.gz"));
      Random offsets = new Random(43);
      for (int i = 0; i < 12; i++) {
        int length = offsets.nextInt(archive.length);
        Path torn = folder.resolve("torn" + i + "/archive/so.warc.gz");
        Files.createDirectories(torn.getParent());
        Files.write(torn, java.util.Arrays.copyOf(archive, length));
        int held = vn.soi.archive.SnapshotReader.read(torn, "so").visits().size();
        site.forget();
        Snapshot resumed = crawl(site, folder.resolve("torn" + i));
        assertThat(urls(resumed)).as("cut at %d", length).isEqualTo(urls(whole));
        assertThat(resumed.skipped()).isEqualTo(whole.skipped());
        assertThat(resumed.probes()).isEqualTo(whole.probes());
        assertThat(site.asked().size())
            .as("asked after a cut at %d", length)
            .isEqualTo(
                (int)
                    whole.visits().stream()
                        .skip(held)
                        .filter(v -> v.httpStatus().isPresent())
                        .count());
      }
    }
  }

  @Test
  void aCompleteArchiveIsNotVisitedAgain() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      crawl(site, folder);
      site.forget();
      crawl(site, folder);
      assertThat(site.asked()).isEmpty();
    }
  }

  @Test
  void aSpentBudgetIsSaidAndWhatWasLeftIsCounted() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Snapshot snapshot =
          Crawls.crawl(Crawls.agency(URL), Crawls.settings(0, 12), folder, site.pin("so.gov.vn"));
      assertThat(snapshot.budgetSpent()).isTrue();
      assertThat(site.asked()).hasSizeLessThan(20);
      assertThat(snapshot.skipped()).extracting(Skipped::cause).contains(Skipped.Cause.BUDGET);
    }
  }

  @Test
  void asksForCompressionSaysWhoItIsAndKeepsCookies() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      site.on(
          "/gt",
          r ->
              new TestSite.Reply(
                  200,
                  "x".getBytes(StandardCharsets.UTF_8),
                  java.util.Map.of("Set-Cookie", "a=b; path=/")));
      crawl(site, folder);
      assertThat(site.asked())
          .allSatisfy(
              asked -> {
                assertThat(asked.headers().get("User-agent"))
                    .hasToString("[soi-test/1 (+http://example.vn/)]");
                assertThat(asked.headers().get("Accept-encoding")).hasToString("[gzip, deflate]");
                assertThat(asked.host()).isEqualTo("so.gov.vn");
              });
      assertThat(site.asked().get(site.asked().size() - 1).headers().get("Cookie"))
          .containsExactly("a=b");
    }
  }

  private static Snapshot crawl(TestSite site, Path folder) throws Exception {
    return Crawls.crawl(Crawls.agency(URL), Crawls.settings(0, 200), folder, site.pin("so.gov.vn"));
  }

  private static List<String> urls(Snapshot snapshot) {
    return snapshot.captures().stream().map(Capture::url).map(URI::toString).toList();
  }
}
