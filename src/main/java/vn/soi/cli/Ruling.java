package vn.soi.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import vn.soi.config.Points;
import vn.soi.detect.Finding;
import vn.soi.reach.Reason;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;

/**
 * All that the program says of one site, a line for each criterion: kept in version control, any
 * change of a detector shows its effect as a difference of lines.
 */
final class Ruling {

  /** The file of a ruling, beside the truth. */
  static final String NAME = "ruling.txt";

  private Ruling() {}

  static String of(Proposal proposal) {
    StringBuilder text = new StringBuilder();
    text.append(proposal.standing().status().name().toLowerCase(Locale.ROOT));
    proposal.standing().reason().map(Reason::id).ifPresent(id -> text.append(' ').append(id));
    proposal.total().ifPresent(total -> text.append(' ').append(total.proposed()));
    text.append('\n');
    proposal.categories().forEach(score -> text.append(category(score)));
    return text.toString();
  }

  private static String category(CategoryScore score) {
    String head =
        "\n%s %s %s\n"
            .formatted(
                score.findings().category().id(),
                score.findings().sectionState(),
                score.points().proposed());
    return head
        + score.findings().findings().stream().map(Ruling::line).collect(Collectors.joining());
  }

  private static String line(Finding finding) {
    return "  %s %s (%.2f) %s\n"
        .formatted(
            finding.criterion().id(),
            finding.points().map(Points::toString).orElse("undecided"),
            finding.confidence(),
            finding.explanation().replaceAll("\\s+", " "));
  }
}
