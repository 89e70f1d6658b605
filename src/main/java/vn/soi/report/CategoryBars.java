package vn.soi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.soi.config.Category;
import vn.soi.config.Points;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;

/** The categories of one agency side by side: a bar and its figures for each. */
final class CategoryBars {

  private CategoryBars() {}

  static void write(Html html, Proposal proposal) {
    String agency = SheetPart.anchor(proposal.agency());
    html.start("ol", "class", "bars", "aria-label", "Điểm theo nhóm");
    for (CategoryScore score : proposal.categories()) {
      Category category = score.findings().category();
      html.start("li")
          .element("a", category.label(), "href", "#" + CategoryPart.anchor(agency, category))
          .start("span", "class", "bar", "aria-hidden", "true")
          .element("i", "", "class", "sure", "style", width(score.points().proposed(), category))
          .element("i", "", "class", "open", "style", width(unsure(score), category))
          .end()
          .element("span", figures(score), "class", "figures-of")
          .end();
    }
    html.end();
  }

  /** "10,5 / 11", with the range where something is undecided. */
  static String figures(CategoryScore score) {
    String maximum = Wording.points(score.findings().category().maximum());
    String points = Wording.points(score.points().proposed()) + " / " + maximum;
    return score.points().decided()
        ? points
        : "%s (%s)".formatted(points, Wording.range(score.points()));
  }

  private static Points unsure(CategoryScore score) {
    Points known = score.points().proposed();
    return score.points().highest().minus(known.compareTo(Points.ZERO) < 0 ? Points.ZERO : known);
  }

  private static String width(Points part, Category category) {
    BigDecimal share =
        BigDecimal.valueOf(Math.max(0, part.halves()) * 100L)
            .divide(BigDecimal.valueOf(category.maximum().halves()), 1, RoundingMode.HALF_UP);
    return "width:" + share.toPlainString() + "%";
  }
}
