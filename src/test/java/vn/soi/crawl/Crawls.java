package vn.soi.crawl;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Lexicon;
import vn.soi.config.Settings;
import vn.soi.config.Term;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;

/** Crawls with short limits and a small vocabulary. */
final class Crawls {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(
              topic("news", "Tin tức", "tin-tuc"),
              topic("legal-documents", "Văn bản pháp quy", "van-ban"),
              topic("introduction.contact", "Liên hệ", "lien-he"),
              topic("support.sitemap", "Sơ đồ website", "so-do-website"),
              topic("support.links", "Liên kết", "lien-ket")),
          Map.of(
              "page-kinds",
              new Lexicon(
                  "page-kinds", List.of(new Term("suspended", List.of("tạm ngưng hoạt động"))))),
          "00");

  private Crawls() {}

  private static Topic topic(String id, String label, String slug) {
    return new Topic(id, label, List.of(label), List.of(slug), List.of(), List.of(), List.of());
  }

  static Settings settings(long delayMillis, int maxPages) {
    return settings(delayMillis, maxPages, 2);
  }

  static Settings settings(long delayMillis, int maxPages, int homeVisits) {
    return new Settings(
        "soi-test/1 (+http://example.vn/)",
        Duration.ofMillis(delayMillis),
        maxPages,
        50_000_000,
        Duration.ofMinutes(5),
        200_000,
        Duration.ofMillis(800),
        Duration.ofMillis(800),
        Duration.ofMillis(800),
        4,
        3,
        4,
        2,
        30,
        homeVisits);
  }

  static Agency agency(String url, String... hosts) {
    return new Agency(
        "so",
        "Sở Thử nghiệm",
        "departments",
        Optional.of(URI.create(url)),
        List.of(),
        List.of(hosts),
        List.of(),
        List.of(),
        Optional.empty());
  }

  static Snapshot crawl(Agency agency, Settings settings, Path folder, String... pins)
      throws IOException {
    return crawl(agency, settings, folder, Resolver.closed(Arrays.asList(pins)));
  }

  static Snapshot crawl(Agency agency, Settings settings, Path folder, Resolver resolver)
      throws IOException {
    SiteCrawler.World world =
        new SiteCrawler.World(resolver, () -> true, InstantSource.system(), Ticker.SYSTEM);
    try (SiteCrawler crawler = new SiteCrawler(settings, VOCABULARY, world, "soi test")) {
      return crawler.crawl(agency, folder.resolve("archive/so.warc.gz"), CrawlProgress.SILENT);
    }
  }

  /** A little site: a menu, news over three pages, documents with files, a search. */
  static TestSite agencySite() throws IOException {
    String menu =
        "<div id=menu><a href=/>Trang chủ</a> <a href=/tin-tuc>Tin tức</a>"
            + " <a href=/vb>Văn bản pháp quy</a> <a href=/lien-he><img src=x alt='Liên hệ'></a>"
            + " <a href=/gt>Giới thiệu chung</a> <a href='/so-do'>Sơ đồ website</a></div>"
            + "<form action=/tim><input name=q><input type=submit value='Tìm kiếm'></form>";
    TestSite site = new TestSite();
    site.on("/robots.txt", r -> TestSite.Reply.text("User-agent: *\nDisallow: /cam/\n"));
    site.page(
        "/",
        "<title>Sở Thử nghiệm</title>"
            + menu
            + "<a href=/cam/1>Trang bị cấm</a><a href=http://khac.vn/>Bộ Khác</a>"
            + "<a href=/lich?thang=1&amp;sort=a>Lịch</a><a href='javascript:void(0)'>x</a>");
    for (int page = 1; page <= 5; page++) {
      StringBuilder list = new StringBuilder(menu);
      for (int i = 0; i < 10; i++) {
        int id = page * 10 + i;
        list.append("<li><a href=/tin/bai-viet-")
            .append(id)
            .append(".html>Hội nghị tổng kết công tác quý ")
            .append(id)
            .append("</a>");
        site.page(
            "/tin/bai-viet-" + id + ".html",
            menu + "<h1>Bài " + id + "</h1><a href=/in?id=" + id + ">In trang</a>");
      }
      for (int other = 1; other <= 5; other++) {
        list.append("<a href='/tin-tuc?page=")
            .append(other)
            .append("'>")
            .append(other)
            .append("</a>");
      }
      site.page(page == 1 ? "/tin-tuc" : "/tin-tuc?page=" + page, list.toString());
    }
    StringBuilder documents =
        new StringBuilder(menu + "<form action=/vb/tra-cuu><input name=so></form><table>");
    for (int i = 1; i <= 6; i++) {
      documents
          .append("<tr><td>")
          .append(i)
          .append("/2012/QĐ-UBND<td><a href=/vb/")
          .append(i)
          .append(">Quyết định về việc số ")
          .append(i)
          .append("</a>");
      site.page("/vb/" + i, menu + "<a href=/files/" + i + ".pdf>Tải về</a>");
      site.on(
          "/files/" + i + ".pdf",
          r ->
              new TestSite.Reply(
                  200,
                  "%PDF-1.4".getBytes(StandardCharsets.US_ASCII),
                  Map.of("Content-Type", "application/pdf")));
    }
    site.page("/vb", documents.toString());
    site.page("/lien-he", menu + "Địa chỉ");
    site.page("/gt", menu + "Giới thiệu");
    site.page("/so-do", menu + "<a href=/an>Trang ẩn</a>");
    site.page("/an", menu + "ẩn");
    site.on("/tim?*", r -> TestSite.Reply.html("Kết quả"));
    site.on("/vb/tra-cuu?*", r -> TestSite.Reply.html("Kết quả"));
    site.on("/in?*", r -> TestSite.Reply.html("bản in"));
    return site;
  }
}
