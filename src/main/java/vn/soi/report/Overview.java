package vn.soi.report;

import vn.soi.score.Summary;

/** The result in one sentence and a few figures. */
final class Overview {

  private Overview() {}

  static void write(Html html, Report report) {
    Summary summary = report.summary();
    html.start("section", "class", "overview", "aria-labelledby", "tong-quan")
        .element("h2", "Kết quả chung", "id", "tong-quan")
        .element("p", summary.sentence(), "class", "lead")
        .start("ul", "class", "figures");
    figure(html, summary.agencies(), "trang được đánh giá");
    figure(html, summary.scored(), "trang được xếp loại");
    figure(html, summary.above50(), "trang trên 50 điểm");
    figure(html, summary.below50(), "trang dưới 50 điểm");
    figure(html, summary.inactive(), "trang không hoạt động");
    figure(html, summary.undecided(), "trang chưa kết luận được");
    html.end().end();
  }

  private static void figure(Html html, int count, String label) {
    html.start("li")
        .element("strong", Integer.toString(count))
        .text(" ")
        .element("span", label)
        .end();
  }
}
