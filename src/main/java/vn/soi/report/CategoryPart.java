package vn.soi.report;

import java.net.URI;
import java.util.List;
import vn.soi.config.Category;
import vn.soi.config.Points;
import vn.soi.detect.CategoryFindings;
import vn.soi.score.CategoryScore;

/** One category of one agency: its section, and a row for each criterion. */
final class CategoryPart {

  private static final int MOST_ADDRESSES = 3;

  private CategoryPart() {}

  static String anchor(String agency, Category category) {
    return agency + "." + category.id().replaceAll("[^A-Za-z0-9-]", "_");
  }

  static void write(Html html, CategoryScore score, int number, String agency) {
    CategoryFindings findings = score.findings();
    Category category = findings.category();
    String anchor = anchor(agency, category);
    html.start("div", "class", "category")
        .start("h4", "id", anchor)
        .text("%d. %s ".formatted(number, category.label()))
        .element("span", CategoryBars.figures(score) + " điểm", "class", "score")
        .end()
        .start("p", "class", "section");
    section(html, score);
    html.end();
    table(html, findings);
    html.end();
  }

  private static void section(Html html, CategoryScore score) {
    CategoryFindings findings = score.findings();
    html.element("span", "Căn cứ: %s.".formatted(findings.category().basis())).text(" ");
    if (findings.sectionAbsent()) {
      html.element("strong", absence(findings.category().absent()), "class", "absent");
    } else if (findings.sectionUndecided()) {
      html.element(
          "strong",
          "Chưa xác định được trên trang có mục này hay không; điểm của nhóm có thể %s."
              .formatted(Wording.range(score.points())));
    } else if (!findings.sectionUrls().isEmpty()) {
      html.text("Mục trên trang: ");
      addresses(html, findings.sectionUrls());
    }
  }

  private static String absence(Points absent) {
    return "Không tìm thấy mục này trên trang: theo bộ tiêu chí, cả nhóm tính %s điểm, không cộng"
            .formatted(Wording.points(absent))
        + " điểm của từng tiêu chí.";
  }

  private static void addresses(Html html, List<URI> urls) {
    List<URI> shown = urls.subList(0, Math.min(MOST_ADDRESSES, urls.size()));
    String comma = "";
    for (URI url : shown) {
      html.text(comma).link(url);
      comma = ", ";
    }
    if (urls.size() > shown.size()) {
      html.text(" và %d địa chỉ khác".formatted(urls.size() - shown.size()));
    }
  }

  private static void table(Html html, CategoryFindings findings) {
    html.start("table", "class", "criteria")
        .start("thead")
        .start("tr")
        .element("th", "Tiêu chí", "scope", "col")
        .element("th", "Điểm", "scope", "col")
        .element("th", "Trạng thái", "scope", "col")
        .element("th", "Kết quả kiểm tra", "scope", "col")
        .element("th", "Bằng chứng", "scope", "col")
        .end()
        .end()
        .start("tbody");
    findings.findings().forEach(finding -> CriterionRow.write(html, finding));
    html.end().end();
  }
}
