package vn.soi.report;

import java.util.List;
import vn.soi.archive.Visit;

/** All looks at a site's home page, on which it rests whether the site is called active. */
final class VisitTable {

  private static final int DETAIL = 160;

  private VisitTable() {}

  static void write(Html html, List<Visit> visits, String agency) {
    if (visits.isEmpty()) {
      return;
    }
    html.start("details", "class", "visits")
        .element("summary", "Các lượt truy cập trang chủ (%d)".formatted(visits.size()))
        .start(
            "div",
            "class",
            "scroll",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            "Các lượt truy cập trang chủ, " + agency)
        .start("table")
        .start("thead")
        .start("tr");
    for (String head :
        List.of("Thời điểm", "Địa chỉ", "Kết quả", "Mã HTTP", "Thời gian", "Máy chủ", "Chi tiết")) {
      html.element("th", head, "scope", "col");
    }
    html.end().end().start("tbody");
    visits.forEach(visit -> row(html, visit));
    html.end().end().end().end();
  }

  private static void row(Html html, Visit visit) {
    html.start("tr")
        .element("td", Times.moment(visit.at()))
        .start("td")
        .link(visit.url())
        .end()
        .element("td", Wording.outcome(visit.outcome()))
        .element(
            "td",
            visit.httpStatus().isPresent() ? Integer.toString(visit.httpStatus().getAsInt()) : "–")
        .element("td", seconds(visit.millis()))
        .element("td", visit.address().orElse("–"))
        .element("td", visit.detail().isBlank() ? "–" : PlainText.cut(visit.detail(), DETAIL))
        .end();
  }

  private static String seconds(long millis) {
    return "%d,%01d giây".formatted(millis / 1000, millis % 1000 / 100);
  }
}
