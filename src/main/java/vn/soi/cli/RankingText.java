package vn.soi.cli;

import java.util.List;
import java.util.stream.Collectors;
import vn.soi.config.Category;
import vn.soi.config.Points;
import vn.soi.config.Rubric;
import vn.soi.reach.Status;
import vn.soi.report.Report;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;

/** The ranking tables for the terminal, one line for each agency, in the notice's layout. */
final class RankingText {

  private static final int NAME = 46;
  private static final int CELL = 5;

  private final Texts texts;

  RankingText(Texts texts) {
    this.texts = texts;
  }

  String of(Report report) {
    StringBuilder text = new StringBuilder();
    for (Ranking ranking : report.blocks()) {
      if (!ranking.ranked().isEmpty() || !ranking.unranked().isEmpty()) {
        append(text, ranking, report.run().rubric(ranking.block()));
      }
    }
    return text.append('\n').append(report.summary().sentence()).append('\n').toString();
  }

  private void append(StringBuilder text, Ranking ranking, Rubric rubric) {
    text.append('\n').append(ranking.block().label()).append("\n\n");
    List<Points> maxima = rubric.categories().stream().map(Category::maximum).toList();
    line(
        text,
        texts.say("result.position"),
        texts.say("result.agency"),
        cells(maxima) + cell("(" + ranking.maximum().vietnamese() + ")", 8));
    ranking.ranked().forEach(one -> ranked(text, one));
    ranking.unranked().forEach(one -> line(text, "-", one.agency().name(), why(one)));
  }

  private static void ranked(StringBuilder text, Ranking.Ranked one) {
    List<Points> points =
        one.proposal().categories().stream()
            .map(CategoryScore::points)
            .map(range -> range.proposed())
            .toList();
    String total = one.total().proposed().vietnamese() + (one.total().decided() ? "" : "?");
    line(
        text,
        String.valueOf(one.position()),
        one.proposal().agency().name(),
        cells(points) + cell(total, 8));
  }

  private String why(Proposal proposal) {
    return "  "
        + (proposal.standing().status() == Status.INACTIVE
            ? texts.say("result.inactive")
            : texts.say("result.undecided", proposal.standing().reason().orElseThrow().id()));
  }

  private static void line(StringBuilder text, String position, String name, String rest) {
    text.append(cell(position, 4)).append("  ");
    text.append(name).append(" ".repeat(Math.max(1, NAME - name.length())));
    text.append(rest.stripTrailing()).append('\n');
  }

  private static String cells(List<Points> points) {
    return points.stream().map(p -> cell(p.vietnamese(), CELL)).collect(Collectors.joining());
  }

  private static String cell(String value, int width) {
    return " ".repeat(Math.max(1, width - value.length())) + value;
  }
}
