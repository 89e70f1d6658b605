package vn.soi.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;
import vn.soi.detect.Finding;
import vn.soi.report.AgencySheet;
import vn.soi.score.Proposal;
import vn.soi.score.Range;

/** Tells an agency what its site would score and what to add, most points still to gain first. */
final class Advice {

  private final Texts texts;

  Advice(Texts texts) {
    this.texts = texts;
  }

  String of(AgencySheet sheet) {
    Proposal proposal = sheet.proposal();
    if (proposal.total().isEmpty()) {
      String reason = proposal.standing().reason().orElseThrow().id();
      return "\n" + texts.say("check.notActive", proposal.agency().name(), reason) + "\n";
    }
    Range total = proposal.total().get();
    StringBuilder text = new StringBuilder("\n");
    line(
        text,
        "check.total",
        proposal.agency().name(),
        total.proposed().vietnamese(),
        maximum(proposal).vietnamese());
    if (!total.decided()) {
      line(text, "check.range", total.lowest().vietnamese(), total.highest().vietnamese());
    }
    List<Finding> gains = gains(proposal);
    if (gains.isEmpty()) {
      line(text, "check.complete");
    } else {
      Points gain = maximum(proposal).minus(total.proposed());
      line(text, "check.gain", gain.vietnamese());
      gains.forEach(finding -> entry(text, finding));
    }
    return text.toString();
  }

  private static Points maximum(Proposal proposal) {
    return proposal.categories().stream()
        .map(score -> score.findings().category().maximum())
        .reduce(Points.ZERO, Points::plus);
  }

  private static List<Finding> gains(Proposal proposal) {
    return proposal.categories().stream()
        .flatMap(score -> score.findings().findings().stream())
        .filter(finding -> gain(finding).compareTo(Points.ZERO) > 0)
        .sorted(Comparator.comparing(Advice::gain).reversed())
        .toList();
  }

  private static Points gain(Finding finding) {
    return finding.criterion().maximum().minus(finding.lowest());
  }

  private void entry(StringBuilder text, Finding finding) {
    Criterion criterion = finding.criterion();
    text.append('\n');
    line(
        text,
        "check.entry",
        gain(finding).vietnamese(),
        criterion.label(),
        criterion.basis(),
        finding.points().map(Points::vietnamese).orElse("?"),
        criterion.maximum().vietnamese());
    text.append("    ").append(finding.explanation()).append('\n');
    next(criterion, finding.lowest())
        .ifPresent(step -> line(text.append("    "), "check.next", step.says()));
  }

  // Of a ladder the next rung; of steps that add up, all are shown by the explanation.
  private static Optional<Step> next(Criterion criterion, Points reached) {
    return criterion.steps().stream()
        .filter(step -> !step.adds() && step.points().compareTo(reached) > 0)
        .min(Comparator.comparing(Step::points));
  }

  private void line(StringBuilder text, String key, Object... values) {
    text.append(texts.say(key, values)).append('\n');
  }
}
