package vn.soi.report;

import java.util.List;
import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;
import vn.soi.detect.Finding;

/** The steps of a criterion: which are reached and what the next one asks. */
final class StepList {

  private enum Mark {
    REACHED("Đã đạt"),
    NEXT("Bước tiếp theo"),
    OPEN("Chưa đạt"),
    UNKNOWN("");

    private final String words;

    Mark(String words) {
      this.words = words;
    }
  }

  private StepList() {}

  static void write(Html html, Finding finding) {
    List<Step> steps = finding.criterion().steps();
    html.start("ol", "class", "steps");
    for (int at = 0; at < steps.size(); at++) {
      step(html, steps.get(at), mark(finding, at));
    }
    html.end();
    if (steps.get(0).adds() && steps.size() > 1) {
      html.element("p", "Điểm các bước được cộng lại.", "class", "adding");
    }
  }

  private static void step(Html html, Step step, Mark mark) {
    html.start("li", "class", AgencyJson.id(mark));
    if (!mark.words.isEmpty()) {
      html.element("b", mark.words).text(" · ");
    }
    html.text("%s%s điểm: ".formatted(step.adds() ? "+" : "", Wording.points(step.points())))
        .text(step.says())
        .end();
  }

  private static Mark mark(Finding finding, int at) {
    Optional<Points> points = finding.points();
    if (points.isEmpty()) {
      return Mark.UNKNOWN;
    }
    return finding.criterion().steps().get(at).adds()
        ? added(finding, points.get(), at)
        : climbed(finding.criterion(), points.get(), at);
  }

  /** A ladder: whoever stands on a step has those below it behind him. */
  private static Mark climbed(Criterion criterion, Points points, int at) {
    Points own = criterion.steps().get(at).points();
    if (own.compareTo(points) <= 0) {
      return Mark.REACHED;
    }
    boolean next =
        criterion.steps().stream()
            .map(Step::points)
            .noneMatch(other -> other.compareTo(points) > 0 && other.compareTo(own) < 0);
    return next ? Mark.NEXT : Mark.OPEN;
  }

  /** Steps that add are told apart by the finding; without that only all or nothing is certain. */
  private static Mark added(Finding finding, Points points, int at) {
    if (points.equals(finding.criterion().maximum())) {
      return Mark.REACHED;
    }
    if (points.equals(Points.ZERO)) {
      return Mark.OPEN;
    }
    return finding
        .reachedSteps()
        .map(reached -> reached.contains(at + 1) ? Mark.REACHED : Mark.OPEN)
        .orElse(Mark.UNKNOWN);
  }
}
