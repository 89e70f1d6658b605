package vn.soi.site.read.lines;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/** Finds labels within a line: "ĐT: (0240) 3854 100 - Fax: (0240) 3854 101". */
public final class InlineLabels {

  private static final int LONGEST_LINE = 4_000;
  private static final String START = "(?<![a-z0-9@._])";
  private static final String COLON = "\\s{0,3}:";
  private static final String END = "(?:\\s{0,3}[:：.]|(?=\\s{0,3}[(\\d+])|\\s{0,3}$)";

  /**
   * What a label says.
   *
   * @param term of the lexicon
   * @param value what follows it up to the next label; may be empty
   * @param start where the label begins in the line
   */
  public record Labelled(String term, String value, int start) {}

  private record Label(String term, Pattern pattern) {}

  private final List<Label> labels;

  private InlineLabels(List<Label> labels) {
    this.labels = labels;
  }

  /** Labels that a colon follows. */
  public static InlineLabels withColon(Lexicon lexicon) {
    return of(lexicon, COLON);
  }

  /** Labels that a colon, a full stop, a number or the end of the line follows. */
  public static InlineLabels beforeValues(Lexicon lexicon) {
    return of(lexicon, END);
  }

  /** The labels of a line in order, each with its value; labels within a longer one are none. */
  public List<Labelled> in(String line) {
    String text = line.length() > LONGEST_LINE ? line.substring(0, LONGEST_LINE) : line;
    String plain = Plain.of(text);
    List<int[]> spans = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      for (Matcher m = labels.get(i).pattern().matcher(plain); m.find(); ) {
        spans.add(new int[] {m.start(), m.end(), i});
      }
    }
    spans.sort(Comparator.<int[]>comparingInt(span -> span[0]).thenComparingInt(span -> -span[1]));
    spans.removeIf(inner -> spans.stream().anyMatch(outer -> holds(outer, inner)));
    return labelled(text, spans);
  }

  private List<Labelled> labelled(String text, List<int[]> spans) {
    List<Labelled> found = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      int[] span = spans.get(i);
      int end = i + 1 < spans.size() ? spans.get(i + 1)[0] : text.length();
      String value = text.substring(Math.min(span[1], end), end);
      found.add(new Labelled(labels.get(span[2]).term(), trimmed(value), span[0]));
    }
    return List.copyOf(found);
  }

  private static boolean holds(int[] outer, int[] inner) {
    boolean longer = outer[1] - outer[0] > inner[1] - inner[0];
    return longer && outer[0] <= inner[0] && inner[1] <= outer[1];
  }

  private static String trimmed(String value) {
    return value.replaceAll("^[\\s:：.\\-–]{0,10}|[\\s\\-–;,|*•.]{1,10}$", "").strip();
  }

  private static InlineLabels of(Lexicon lexicon, String end) {
    List<Label> labels = new ArrayList<>();
    lexicon
        .terms()
        .forEach(
            term ->
                term.wordings()
                    .forEach(wording -> labels.add(new Label(term.id(), pattern(wording, end)))));
    return new InlineLabels(List.copyOf(labels));
  }

  private static Pattern pattern(String wording, String end) {
    String words = String.join("[\\s\\-/.,&]{0,3}(?:va )?", Folded.of(wording).words());
    return Pattern.compile(START + words + end);
  }
}
