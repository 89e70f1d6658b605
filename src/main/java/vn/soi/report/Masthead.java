package vn.soi.report;

import vn.soi.config.Rubric;

/** The top of the page: what this is, of where and when, and whether it can be trusted. */
final class Masthead {

  static final String TITLE = "Bảng xếp loại các trang thông tin điện tử";

  private Masthead() {}

  static void write(Html html, Report report) {
    RunFacts run = report.run();
    html.start("header", "class", "masthead");
    if (!run.healthy()) {
      warning(html, run);
    }
    html.start("div", "class", "sheet-width")
        .element("a", "Đến nội dung chính", "class", "skip", "href", "#noi-dung")
        .element(
            "p",
            "Đánh giá việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước",
            "class",
            "kicker")
        .element("h1", TITLE);
    facts(html, run);
    html.end().end();
  }

  private static void warning(Html html, RunFacts run) {
    html.start("div", "class", "warning")
        .start("p")
        .element("strong", "Đợt đánh giá này chưa đáng tin cậy.")
        .text(
            " Không trang nào bị kết luận là không hoạt động; không dùng kết quả này để công bố."
                + " Hãy khắc phục nguyên nhân rồi chạy lại:")
        .end()
        .start("ul");
    run.suspicions().forEach(reason -> html.element("li", reason));
    html.end().end();
  }

  private static void facts(Html html, RunFacts run) {
    html.start("dl", "class", "facts");
    fact(html, "Địa phương", run.province());
    fact(html, "Ngày đánh giá", Times.day(run.asOf()));
    for (Rubric rubric : run.rubrics()) {
      fact(html, "Bộ tiêu chí", "%s (phiên bản %s)".formatted(rubric.label(), rubric.version()));
    }
    fact(
        html,
        "Tình trạng đợt",
        run.healthy()
            ? "Hoàn thành; điểm đề xuất, chờ người có thẩm quyền xác nhận"
            : "Chưa đáng tin cậy; cần chạy lại");
    fact(html, "Phần mềm", "Soi, phiên bản " + run.version());
    html.end();
  }

  private static void fact(Html html, String name, String value) {
    html.start("div").element("dt", name).element("dd", value).end();
  }
}
