package vn.soi.report;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soi.config.Criterion;
import vn.soi.detect.Finding;

/** The figures of a finding under Vietnamese names; a name without one is shown as it is. */
final class MeasuredList {

  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final int MOST = 200;
  private static final Properties LABELS = labels();

  private MeasuredList() {}

  static void write(Html html, Finding finding) {
    boolean any = finding.measured().keySet().stream().anyMatch(MeasuredList::isShown);
    if (!any) {
      return;
    }
    html.start("ul", "class", "measured", "aria-label", "Đã đo được");
    finding
        .measured()
        .forEach(
            (name, value) -> {
              if (isShown(name)) {
                html.start("li")
                    .text(label(finding.criterion(), name) + ": ")
                    .element("b", PlainText.cut(words(name, value), MOST))
                    .end();
              }
            });
    html.end();
  }

  static String label(Criterion criterion, String name) {
    return LABELS.getProperty(criterion.id() + "." + name, LABELS.getProperty(name, name));
  }

  static String words(String name, Object value) {
    if (value instanceof Boolean truth) {
      return truth ? "có" : "không";
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString()).toPlainString().replace('.', ',').replace('-', '−');
    }
    if (value instanceof Collection<?> many) {
      return many.isEmpty()
          ? "không có"
          : many.stream().map(one -> words(name, one)).collect(Collectors.joining(", "));
    }
    String text = value.toString();
    return DAY.matcher(text).matches() ? day(text) : LABELS.getProperty(name + "." + text, text);
  }

  private static String day(String text) {
    try {
      return Times.day(LocalDate.parse(text));
    } catch (DateTimeParseException noSuchDay) {
      return text;
    }
  }

  /** The steps that were reached are shown as steps. */
  private static boolean isShown(String name) {
    return !name.equals(Finding.REACHED_STEPS);
  }

  private static Properties labels() {
    Properties labels = new Properties();
    try {
      labels.load(new StringReader(HtmlReport.resource("measured.properties")));
    } catch (IOException impossible) {
      throw new UncheckedIOException("a string can be read", impossible);
    }
    return labels;
  }
}
