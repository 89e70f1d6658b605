package vn.soi.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.soi.config.Criterion;
import vn.soi.detect.Finding;

/** One criterion of one agency: points, what was found, what each step asks, and the proof. */
final class CriterionRow {

  private CriterionRow() {}

  static void write(Html html, Finding finding) {
    Criterion criterion = finding.criterion();
    html.start("tr")
        .start("th", "scope", "row")
        .text(criterion.label())
        .text(" ")
        .element("small", criterion.basis(), "class", "basis")
        .end()
        .start("td", "class", "points");
    points(html, finding);
    html.end()
        .start("td")
        .element(
            "span",
            Wording.state(finding.state()),
            "class",
            "state " + AgencyJson.id(finding.state()))
        .end()
        .start("td")
        .element("p", finding.explanation());
    StepList.write(html, finding);
    MeasuredList.write(html, finding);
    certainty(html, finding);
    html.end().start("td", "class", "proof");
    EvidenceList.write(html, finding.evidence());
    html.end().end();
  }

  private static void points(Html html, Finding finding) {
    String maximum = Wording.points(finding.criterion().maximum());
    finding
        .points()
        .ifPresentOrElse(
            points -> html.element("strong", Wording.points(points)).text(" / " + maximum),
            () -> html.element("strong", "0 đến " + maximum));
  }

  private static void certainty(Html html, Finding finding) {
    if (finding.state() == Finding.State.UNDECIDED) {
      return;
    }
    String percent =
        BigDecimal.valueOf(finding.confidence())
            .movePointRight(2)
            .setScale(0, RoundingMode.HALF_UP)
            .toPlainString();
    html.element("p", "Độ chắc chắn của kết luận: %s %%".formatted(percent), "class", "certainty");
  }
}
