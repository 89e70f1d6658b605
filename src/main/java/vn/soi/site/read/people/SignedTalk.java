package vn.soi.site.read.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Plain;
import vn.soi.text.DateMention;
import vn.soi.text.VietnameseDates;

/**
 * Reads questions and answers that no label parts, but who wrote them: "Nguyễn Văn A hỏi ngày
 * 02/11/2012", "Sở trả lời ngày 09/11/2012", above what was written (then with a colon) or below.
 */
final class SignedTalk {

  private static final int LONGEST_SIGNATURE = 160;
  private static final int SHORTEST = 15;
  private static final String DAY = " (?:ngay|luc|vao|hom)\\b";
  private static final Pattern ASKS = Pattern.compile("\\b(?:hoi|gui|dat cau hoi)" + DAY);
  private static final Pattern ANSWERS =
      Pattern.compile("\\b(?:tra loi|phuc dap|giai dap|phan hoi)" + DAY);

  private final LocalDate asOf;

  SignedTalk(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** A question, and the day of its answer where one follows. */
  record Asked(String question, boolean answered, Optional<LocalDate> date, Element element) {}

  List<Asked> in(List<Line> lines) {
    List<Integer> asked =
        IntStream.range(0, lines.size()).filter(i -> signs(ASKS, lines.get(i))).boxed().toList();
    List<Asked> talk = new ArrayList<>();
    for (int n = 0; n < asked.size(); n++) {
      int from = asked.get(n);
      int end = n + 1 < asked.size() ? asked.get(n + 1) : lines.size();
      List<Integer> answers =
          IntStream.range(from + 1, end)
              .filter(i -> signs(ANSWERS, lines.get(i)) && said(lines, i).length() >= SHORTEST)
              .boxed()
              .toList();
      Optional<LocalDate> date =
          answers.stream()
              .flatMap(i -> day(lines.get(i)).stream())
              .max(Comparator.naturalOrder())
              .or(() -> day(lines.get(from)));
      talk.add(new Asked(said(lines, from), !answers.isEmpty(), date, lines.get(from).element()));
    }
    return talk;
  }

  private boolean signs(Pattern words, Line line) {
    return line.text().length() <= LONGEST_SIGNATURE
        && words.matcher(Plain.of(line.text())).find()
        && day(line).isPresent();
  }

  private static String said(List<Line> lines, int signature) {
    boolean below = lines.get(signature).text().strip().endsWith(":");
    int at = below ? signature + 1 : signature - 1;
    return at >= 0 && at < lines.size() ? lines.get(at).text() : "";
  }

  private Optional<LocalDate> day(Line line) {
    return VietnameseDates.plausible(VietnameseDates.in(line.text()), asOf).stream()
        .map(DateMention::date)
        .max(Comparator.naturalOrder());
  }
}
