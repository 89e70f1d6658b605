package vn.soi.cli;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import vn.soi.accuracy.Accuracy;
import vn.soi.accuracy.Band;
import vn.soi.accuracy.Compared;
import vn.soi.accuracy.Recognition;
import vn.soi.accuracy.Share;
import vn.soi.config.Points;

/** The figures of accuracy as Markdown tables, to be read in the terminal and to be published. */
final class AccuracyText {

  private static final int WORST = 15;

  private final Texts texts;

  AccuracyText(Texts texts) {
    this.texts = texts;
  }

  String of(Accuracy accuracy) {
    StringBuilder text = new StringBuilder();
    whole(text, accuracy);
    categories(text, accuracy);
    bands(text, accuracy);
    worst(text, accuracy);
    return text.toString();
  }

  /** Every criterion about which program and people differ, and every site whose status does. */
  String mistakes(Accuracy accuracy) {
    StringBuilder text = new StringBuilder("\n");
    accuracy.statusReversed().forEach(id -> text.append(id).append(" status\n"));
    accuracy.claims().stream()
        .filter(claim -> !claim.right())
        .forEach(claim -> text.append(mistake(claim)));
    return text.toString();
  }

  private String mistake(Compared.Claim claim) {
    return "%s %s %s → %s (%.2f) %s\n"
        .formatted(
            claim.agency(),
            claim.finding().criterion().id(),
            claim.truth().map(Points::toString).orElse("?"),
            claim.finding().points().map(Points::toString).orElse("?"),
            claim.finding().confidence(),
            claim.finding().explanation());
  }

  private void whole(StringBuilder text, Accuracy accuracy) {
    head(text, "accuracy.measure", "accuracy.value");
    row(text, texts.say("accuracy.status"), share(accuracy.status()));
    row(text, texts.say("accuracy.reversed"), accuracy.statusReversed().size());
    row(text, texts.say("accuracy.sectionF1"), ratio(accuracy.allSections().f1()));
    row(text, texts.say("accuracy.criteria"), share(accuracy.criteria()));
    row(text, texts.say("accuracy.undecided"), share(accuracy.undecided()));
    row(text, texts.say("accuracy.withinOne"), share(accuracy.withinOnePoint()));
    row(text, texts.say("accuracy.total"), number(accuracy.totalError()));
    row(text, texts.say("accuracy.spearman"), correlation(accuracy.rankCorrelation()));
    accuracy
        .rankCorrelations()
        .forEach(
            (block, rho) -> row(text, texts.say("accuracy.spearmanOf", block), correlation(rho)));
  }

  private void categories(StringBuilder text, Accuracy accuracy) {
    head(
        text,
        "accuracy.category",
        "accuracy.precision",
        "accuracy.recall",
        "accuracy.f1",
        "accuracy.error");
    Map<String, Double> errors = accuracy.categoryErrors();
    accuracy
        .sections()
        .forEach(
            (category, found) ->
                row(text, section(category, found, Objects.requireNonNull(errors.get(category)))));
  }

  private Object[] section(String category, Recognition found, double error) {
    return new Object[] {
      category, ratio(found.precision()), ratio(found.recall()), ratio(found.f1()), number(error)
    };
  }

  private void bands(StringBuilder text, Accuracy accuracy) {
    head(text, "accuracy.confidence", "accuracy.right");
    for (Band band : Band.of(accuracy.claims())) {
      String range = "%s – %s".formatted(number(band.from()), number(Math.min(1, band.to())));
      row(text, range, share(band.right()));
    }
    row(text, texts.say("accuracy.sure"), share(Band.atLeast(accuracy.claims(), 0.9).right()));
  }

  private void worst(StringBuilder text, Accuracy accuracy) {
    head(text, "accuracy.worst", "accuracy.right");
    accuracy.byCriterion().entrySet().stream()
        .filter(entry -> entry.getValue().value() < 1)
        .limit(WORST)
        .forEach(entry -> row(text, entry.getKey(), share(entry.getValue())));
  }

  private void head(StringBuilder text, String... keys) {
    text.append('\n');
    row(text, (Object[]) Arrays.stream(keys).map(texts::say).toArray(String[]::new));
    text.append("| --- ".repeat(keys.length)).append("|\n");
  }

  private static void row(StringBuilder text, Object... cells) {
    for (Object cell : cells) {
      text.append("| ").append(cell).append(' ');
    }
    text.append("|\n");
  }

  private String share(Share share) {
    return "%s %% (%d/%d)"
        .formatted(texts.number(100 * share.value(), 1), share.part(), share.whole());
  }

  private String ratio(double value) {
    return texts.number(value, 3);
  }

  private String number(double value) {
    return texts.number(value, 2);
  }

  private String correlation(OptionalDouble rho) {
    return rho.isPresent() ? ratio(rho.getAsDouble()) : "–";
  }
}
