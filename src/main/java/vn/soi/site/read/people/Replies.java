package vn.soi.site.read.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Plain;
import vn.soi.text.DateMention;
import vn.soi.text.VietnameseDates;

/**
 * Reads answers by how they begin, with a day or without, whoever gives them: "Trả lời
 * (12/05/2011): …", "Phòng Tài chính trả lời: …"; the question is what stands above.
 */
final class Replies {

  private static final int SHORTEST = 12;
  private static final int SHORTEST_QUESTION = 8;
  private static final int LONGEST_DAY_LINE = 90;
  private static final String VERB =
      "(?:tra loi|giai dap|phuc dap|phan hoi|hoi am|ket qua (?:giai quyet|xu ly|tra loi))";
  private static final Pattern HEAD =
      Pattern.compile(
          "^(?:\\W{0,3}(?:dap|tl|(?:y kien |noi dung |phan |cau )?"
              + VERB
              + ")\\b(?:[^:?]|:\\d){0,80}"
              + "|[^:?]{2,90}[ .,)]"
              + VERB
              + "\\b(?:[^:?]|:\\d){0,50}):(?!\\d)");
  private static final Pattern ABOUT_AN_ANSWER =
      Pattern.compile(
          "(?:ngay|co quan|don vi|nguoi|noi|thoi han|thoi gian|tinh trang|trang thai|chua|cho|dang|luot|hop thu) (?:duoc )?"
              + VERB);
  private static final Pattern DAY_LINE =
      Pattern.compile(
          "(?:ngay|thoi gian) " + VERB + "|" + VERB + "\\W{0,3}(?:ngay|luc|vao|hom)\\b");
  private static final Pattern ASKED =
      Pattern.compile(
          "^\\W{0,3}(?:cau )?(?:hoi|thac mac)\\b[^:?]{0,80}:|\\bhoi(?: ngay [\\d/ .-]{6,12})?\\W{0,2}:");

  /** Where a question or an answer begins in the middle of a line. */
  private static final Pattern TURN =
      Pattern.compile(
          "(?<=[.?!;)\"”…] ?)(?<! )(?= ?(?:hoi|dap|tl|cau hoi|(?:[a-z&-]+ ){0,5}"
              + VERB
              + ")\\b(?:[^:?.]|:\\d|\\.\\d){0,60}:(?!\\d))");

  private final LocalDate asOf;

  Replies(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** An answer with its question, and the day it was given, where that is said. */
  record Reply(String question, Optional<LocalDate> date, Line line) {}

  /** The answers in these lines, in order; question and answer may share a line. */
  List<Reply> in(List<Line> written) {
    List<Line> lines = written.stream().flatMap(line -> turns(line).stream()).toList();
    int[] heads = IntStream.range(0, lines.size()).filter(i -> answers(lines, i)).toArray();
    boolean daysFirst =
        IntStream.range(0, heads.length == 0 ? 0 : heads[0])
            .anyMatch(i -> dayLine(lines.get(i)).isPresent());
    List<Reply> replies = new ArrayList<>();
    for (int n = 0; n < heads.length; n++) {
      int at = heads[n];
      List<Line> above = lines.subList(n == 0 ? 0 : heads[n - 1] + 1, at);
      List<Line> below = lines.subList(at + 1, n + 1 < heads.length ? heads[n + 1] : lines.size());
      Optional<LocalDate> date =
          day(head(lines.get(at).text())).or(() -> daysFirst ? last(above) : first(below));
      replies.add(new Reply(question(above, lines.get(at)), date, lines.get(at)));
    }
    return List.copyOf(replies);
  }

  private static List<Line> turns(Line line) {
    List<Line> turns = new ArrayList<>();
    int from = 0;
    Matcher turn = TURN.matcher(Plain.of(line.text()));
    while (turn.find()) {
      if (turn.start() > from) {
        turns.add(part(line, from, turn.start()));
        from = turn.start();
      }
    }
    turns.add(part(line, from, line.text().length()));
    return turns;
  }

  private static Line part(Line line, int from, int to) {
    return new Line(line.text().substring(from, to).strip(), line.element(), line.emphatic());
  }

  /** Whether a line begins an answer, and one is given. */
  private boolean answers(List<Line> lines, int index) {
    String text = lines.get(index).text();
    String head = head(text);
    if (head.isEmpty() || ABOUT_AN_ANSWER.matcher(Plain.of(head)).find()) {
      return false;
    }
    String own = text.substring(head.length()).strip();
    String told = own.isEmpty() && index + 1 < lines.size() ? lines.get(index + 1).text() : own;
    return told.length() >= SHORTEST && !Answers.pending(told);
  }

  /** The beginning of a line up to its colon, where it says that somebody answers. */
  private static String head(String text) {
    Matcher head = HEAD.matcher(Plain.of(text.substring(0, Math.min(text.length(), 240))));
    return head.find() ? text.substring(0, head.end()) : "";
  }

  /** What is asked last above an answer: labelled so, with a question mark, else the last line. */
  private String question(List<Line> above, Line answer) {
    for (int i = above.size() - 1; i >= 0; i--) {
      String text = above.get(i).text();
      Matcher label = ASKED.matcher(Plain.of(text));
      if (label.find()) {
        String own = text.substring(label.end()).strip();
        boolean below = own.isEmpty() && i + 1 < above.size();
        return below ? above.get(i + 1).text() : own;
      }
      if (text.contains("?")) {
        return text;
      }
    }
    List<String> lines =
        above.stream()
            .filter(line -> dayLine(line).isEmpty())
            .map(Line::text)
            .filter(text -> text.length() >= SHORTEST_QUESTION)
            .toList();
    return lines.isEmpty() ? answer.text() : lines.get(lines.size() - 1);
  }

  private Optional<LocalDate> first(List<Line> lines) {
    return lines.stream().flatMap(line -> dayLine(line).stream()).findFirst();
  }

  private Optional<LocalDate> last(List<Line> lines) {
    return lines.stream().flatMap(line -> dayLine(line).stream()).reduce((one, next) -> next);
  }

  /** The day of a line that only says when the answer was given. */
  private Optional<LocalDate> dayLine(Line line) {
    boolean says =
        line.text().length() <= LONGEST_DAY_LINE && DAY_LINE.matcher(Plain.of(line.text())).find();
    return says ? day(line.text()) : Optional.empty();
  }

  /** The day beside the word of answering; days before it are of the question. */
  private Optional<LocalDate> day(String text) {
    Matcher verb = Pattern.compile(VERB + "|\\bdap\\b").matcher(Plain.of(text));
    return verb.find() ? past(text.substring(verb.end())) : Optional.empty();
  }

  private Optional<LocalDate> past(String text) {
    return VietnameseDates.plausible(VietnameseDates.in(text), asOf).stream()
        .map(DateMention::date)
        .max(Comparator.naturalOrder());
  }
}
