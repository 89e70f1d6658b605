package vn.soi.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;

/**
 * The report for people: one Vietnamese HTML file that needs no other file and runs nothing. One
 * report always gives the same bytes.
 */
public final class HtmlReport {

  /** Nothing is loaded and nothing runs, whatever a site may have smuggled in. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action"
          + " 'none'";

  private HtmlReport() {}

  public static byte[] bytes(Report report) {
    Html html = new Html().doctype().start("html", "lang", "vi");
    head(html, report);
    html.start("body");
    Masthead.write(html, report);
    contents(html, report);
    html.start("main", "id", "noi-dung");
    Overview.write(html, report);
    rankings(html, report);
    sheets(html, report);
    Notes.write(html, report.run());
    html.end();
    footer(html, report.run());
    return html.end().end().document().getBytes(StandardCharsets.UTF_8);
  }

  private static void head(Html html, Report report) {
    html.start("head")
        .empty("meta", "charset", "utf-8")
        .empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY)
        .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
        .empty("meta", "name", "referrer", "content", "no-referrer")
        .empty("meta", "name", "color-scheme", "content", "light dark")
        .empty("meta", "name", "generator", "content", "Soi " + report.run().version())
        .element(
            "title",
            "%s - %s, %s"
                .formatted(Masthead.TITLE, report.run().province(), Times.day(report.run().asOf())))
        .style(resource("report.css"))
        .end();
  }

  private static void contents(Html html, Report report) {
    html.start("nav", "class", "contents", "aria-label", "Mục lục").start("ul");
    entry(html, "tong-quan", "Kết quả chung");
    for (Ranking ranking : report.blocks()) {
      entry(html, RankingTable.anchor(ranking), ranking.block().label());
    }
    entry(html, "phieu", "Phiếu từng cơ quan");
    entry(html, "cach-danh-gia", "Cách đánh giá");
    entry(html, "tu-ngu", "Giải thích từ ngữ");
    html.end().end();
  }

  private static void entry(Html html, String anchor, String label) {
    html.start("li").element("a", label, "href", "#" + anchor).end();
  }

  private static void rankings(Html html, Report report) {
    for (Ranking ranking : report.blocks()) {
      RankingTable.write(html, ranking, report.run());
    }
  }

  /** The sheets in the order of the rankings, so that both are read side by side. */
  private static void sheets(Html html, Report report) {
    Map<String, AgencySheet> byId = new LinkedHashMap<>();
    report.agencies().forEach(sheet -> byId.put(sheet.proposal().agency().id(), sheet));
    html.start("section", "class", "sheets", "aria-labelledby", "phieu")
        .element("h2", "Phiếu từng cơ quan", "id", "phieu");
    for (Ranking ranking : report.blocks()) {
      for (Ranking.Ranked ranked : ranking.ranked()) {
        write(html, byId, ranked.proposal(), ranking);
      }
      for (Proposal proposal : ranking.unranked()) {
        write(html, byId, proposal, ranking);
      }
    }
    html.end();
  }

  private static void write(
      Html html, Map<String, AgencySheet> sheets, Proposal proposal, Ranking ranking) {
    AgencySheet sheet = sheets.get(proposal.agency().id());
    if (sheet == null) {
      throw new IllegalArgumentException("no sheet for agency " + proposal.agency().id());
    }
    SheetPart.write(html, sheet, ranking);
  }

  private static void footer(Html html, RunFacts run) {
    html.start("footer")
        .element(
            "p",
            "Báo cáo do phần mềm Soi phiên bản %s lập lúc %s (giờ Việt Nam), đợt %s."
                .formatted(run.version(), Times.moment(run.finishedAt()), run.id()))
        .end();
  }

  /** A text that stands beside this class. */
  static String resource(String name) {
    try (InputStream in = HtmlReport.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program is incomplete: " + name + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
