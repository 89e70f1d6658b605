package vn.soi.site.read.people;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;
import vn.soi.site.read.lines.InlineLabels;
import vn.soi.site.read.lines.InlineLabels.Labelled;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Plain;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.Row;
import vn.soi.text.DateMention;
import vn.soi.text.VietnameseDates;

/** Tells questions and answers apart, and when the answer was given. */
final class Answers {

  private static final int SHORTEST = 15;
  private static final int LABEL_LINE = 160;
  private static final int DATE_CELL = 40;
  private static final Pattern DONE =
      Pattern.compile(
          "(?<!chua )(?<!dang )da (?:duoc )?(?:tra loi|giai quyet|xu ly|phuc dap|phan hoi|co ket qua|hoan thanh)");
  private static final Pattern NOT_DONE =
      Pattern.compile(
          "chua (?:duoc )?(?:tra loi|giai quyet|xu ly)"
              + "|dang (?:duoc )?(?:xu ly|xem xet|giai quyet|xac minh|tong hop)|cho (?:tra loi|xu ly)");
  private static final Pattern TITLED =
      Pattern.compile(
          "^\\W{0,3}(?:cong van |thong bao |van ban |bao cao |v/v |ve viec )?(?:ve viec )?(?:tra loi|phuc dap|phan hoi"
              + "|(?:ket qua |y kien )(?:giai quyet|xu ly|tra loi)|giai quyet|xu ly)");
  private static final Pattern ANSWER_DAY = Pattern.compile("tra loi|phuc dap|giai quyet|dap:");

  private final InlineLabels labels;
  private final Lexicon fields;
  private final LocalDate asOf;

  Answers(Lexicon fields, LocalDate asOf) {
    this.fields = fields;
    this.labels = InlineLabels.withColon(fields);
    this.asOf = asOf;
  }

  /** Whether words say that it was dealt with. */
  boolean done(String words) {
    String plain = Plain.of(words);
    return DONE.matcher(plain).find() && !NOT_DONE.matcher(plain).find();
  }

  /** Whether words say that it is not dealt with yet. */
  static boolean pending(String words) {
    return NOT_DONE.matcher(Plain.of(words)).find();
  }

  /** Whether a title is that of an answer. */
  boolean titled(String title) {
    return TITLED.matcher(Plain.of(title)).find();
  }

  /** Whether an answer stands in these lines: behind its label, or below it. */
  boolean given(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      if (says("answer", lines.get(i).text())) {
        String told = value(lines, i);
        if (told.length() >= SHORTEST
            && !Cells.blank(told)
            && !NOT_DONE.matcher(Plain.of(told)).find()) {
          return true;
        }
      }
    }
    return lines.stream().anyMatch(line -> line.text().length() < LABEL_LINE && done(line.text()));
  }

  /** The question that a line asks, labelled so. */
  Optional<String> question(List<Line> lines, int index) {
    String line = lines.get(index).text();
    boolean asks =
        Pattern.compile(
                "^\\W{0,3}(?:hoi|cau (?:hoi )?\\d{0,3}|cong dan hoi|ban doc hoi) ?(?:\\d{1,3} ?)?[:.]")
            .matcher(Plain.of(line))
            .find();
    if (!asks && !says("question", line)) {
      return Optional.empty();
    }
    int colon = line.indexOf(':') >= 0 ? line.indexOf(':') : line.indexOf('.');
    String own = colon < 0 ? "" : line.substring(colon + 1).strip();
    boolean below = own.isEmpty() && index + 1 < lines.size();
    return Optional.of(below ? lines.get(index + 1).text() : own)
        .filter(text -> !says("answer", text) && !says("send", text) && !says("captcha", text));
  }

  /** The day beside words of answering. */
  Optional<LocalDate> date(List<Line> lines) {
    return lines.stream()
        .map(Line::text)
        .filter(text -> text.length() < LABEL_LINE)
        .filter(text -> ANSWER_DAY.matcher(Plain.of(text)).find())
        .flatMap(text -> past(text).stream())
        .max(Comparator.naturalOrder());
  }

  Optional<LocalDate> anyDate(List<Line> lines) {
    return lines.stream()
        .filter(line -> line.text().length() < LABEL_LINE)
        .flatMap(line -> past(line.text()).stream())
        .max(Comparator.naturalOrder());
  }

  boolean inRow(Row row) {
    boolean answer =
        row.text(fields, "answer")
            .filter(text -> text.length() >= 2 && !NOT_DONE.matcher(Plain.of(text)).find())
            .isPresent();
    return answer || row.text(fields, "status").filter(this::done).isPresent();
  }

  /** The latest day that fills a cell; else the latest in the row. */
  Optional<LocalDate> dateOf(Row row) {
    List<String> cells = row.cells().values().stream().map(Cells::text).toList();
    return cells.stream()
        .filter(text -> text.length() < DATE_CELL)
        .flatMap(text -> past(text).stream())
        .max(Comparator.naturalOrder())
        .or(() -> past(String.join(" ; ", cells)));
  }

  private Optional<LocalDate> past(String text) {
    return VietnameseDates.plausible(VietnameseDates.in(text), asOf).stream()
        .map(DateMention::date)
        .max(Comparator.naturalOrder());
  }

  private boolean says(String term, String line) {
    List<Labelled> found =
        labels.in(line.length() > LABEL_LINE ? line.substring(0, LABEL_LINE) : line);
    boolean labelled =
        !found.isEmpty() && found.get(0).term().equals(term) && found.get(0).start() <= 12;
    return labelled || fields.exactly(line).filter(term::equals).isPresent();
  }

  /** What follows the label in its line, and the next line. */
  private static String value(List<Line> lines, int index) {
    String line = lines.get(index).text();
    String own = line.substring(line.indexOf(':') + 1).strip();
    boolean bare = own.length() < SHORTEST || line.indexOf(':') < 0;
    return bare && index + 1 < lines.size() ? lines.get(index + 1).text() : own;
  }
}
