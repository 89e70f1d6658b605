package vn.soi.report;

import java.util.List;
import java.util.Locale;
import vn.soi.config.Category;
import vn.soi.reach.Reason;
import vn.soi.reach.Status;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Range;
import vn.soi.score.Ranking;

/** One block's ranking in the layout of the notice: a column for each category. */
final class RankingTable {

  private RankingTable() {}

  static String anchor(Ranking ranking) {
    return "khoi-" + ranking.block().id();
  }

  static void write(Html html, Ranking ranking, RunFacts run) {
    List<Category> categories = run.rubric(ranking.block()).categories();
    String heading = anchor(ranking);
    html.start("section", "class", "ranking", "aria-labelledby", heading)
        .element("h2", "Bảng xếp loại " + lower(ranking.block().label()), "id", heading)
        .element("p", caption(run), "class", "caption")
        .start(
            "div",
            "class",
            "scroll",
            "role",
            "region",
            "tabindex",
            "0",
            "aria-label",
            "Bảng xếp loại, " + ranking.block().label());
    html.start("table");
    head(html, ranking, categories);
    html.start("tbody");
    ranking.ranked().forEach(ranked -> ranked(html, ranked, categories));
    ranking.unranked().forEach(proposal -> unranked(html, proposal, categories.size() + 1));
    html.end().end().end();
    legend(html, ranking);
    html.end();
  }

  /** A label in the middle of a sentence: "Khối các Sở" becomes "khối các Sở". */
  private static String lower(String label) {
    return label.isEmpty()
        ? label
        : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
  }

  private static String caption(RunFacts run) {
    return "%s, ngày đánh giá %s. Trong ngoặc là điểm tối đa."
        .formatted(run.province(), Times.day(run.asOf()));
  }

  private static void head(Html html, Ranking ranking, List<Category> categories) {
    html.start("thead")
        .start("tr")
        .element("th", "Stt", "scope", "col", "class", "place")
        .element("th", "Tên cơ quan", "scope", "col", "class", "name");
    for (Category category : categories) {
      html.element("th", headed(category.label(), category.maximum().vietnamese()), "scope", "col");
    }
    html.element(
            "th",
            headed("Tổng điểm", ranking.maximum().vietnamese()),
            "scope",
            "col",
            "class",
            "total")
        .end()
        .end();
  }

  private static String headed(String label, String maximum) {
    return "%s (%s)".formatted(label, maximum);
  }

  private static void ranked(Html html, Ranking.Ranked ranked, List<Category> categories) {
    html.start("tr").element("td", Integer.toString(ranked.position()), "class", "place");
    name(html, ranked.proposal());
    for (Category category : categories) {
      points(html, range(ranked.proposal(), category), "");
    }
    points(html, ranked.total(), " total");
    html.end();
  }

  private static Range range(Proposal proposal, Category category) {
    return proposal.categories().stream()
        .filter(score -> score.findings().category().id().equals(category.id()))
        .findFirst()
        .map(CategoryScore::points)
        .orElseThrow(
            () -> new IllegalArgumentException(proposal.agency().id() + ": no " + category.id()));
  }

  private static void points(Html html, Range range, String kind) {
    html.start("td", "class", (range.decided() ? "number" : "number open") + kind)
        .text(Wording.points(range.proposed()));
    if (!range.decided()) {
      html.text(" ").element("small", Wording.range(range));
    }
    html.end();
  }

  private static void name(Html html, Proposal proposal) {
    html.start("th", "scope", "row", "class", "name")
        .element("a", proposal.agency().name(), "href", "#" + SheetPart.anchor(proposal.agency()))
        .end();
  }

  private static void unranked(Html html, Proposal proposal, int columns) {
    Reason reason = proposal.standing().reason().orElseThrow();
    boolean inactive = proposal.standing().status() == Status.INACTIVE;
    html.start("tr", "class", "unranked").element("td", "–", "class", "place");
    name(html, proposal);
    html.start("td", "colspan", Integer.toString(columns))
        .element("strong", inactive ? Wording.INACTIVE : "Chưa kết luận");
    if (inactive) {
      html.text(" ").element("small", "(" + Wording.reason(reason) + ")");
    } else {
      html.text(": " + Wording.reason(reason) + ". ")
          .element("small", "Cần làm: " + Wording.remedy(reason));
    }
    html.end().end();
  }

  private static void legend(Html html, Ranking ranking) {
    boolean open = ranking.ranked().stream().anyMatch(one -> !one.total().decided());
    html.start("p", "class", "legend")
        .text(
            "Các cơ quan bằng điểm cùng một thứ hạng. Điểm −1: trên"
                + " trang không có cả mục mà bộ tiêu chí yêu cầu.");
    if (open) {
      html.text(
          " Ô có chữ “từ … đến …” còn nội dung chưa kết luận: số lớn là điểm tạm tính, khoảng là"
              + " điểm thấp nhất và cao nhất sau khi kết luận.");
    }
    html.end();
  }
}
