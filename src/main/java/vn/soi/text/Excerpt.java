package vn.soi.text;

import java.util.regex.Pattern;

/** Cuts the piece out of a text that a reader is shown as proof. */
public final class Excerpt {
  private static final String MORE = "…";
  private static final int SHORTEST = 10;
  private static final int LONGEST = 10_000;

  /** How many times the excerpt's length is read on either side, for what cleaning takes away. */
  private static final int REACH = 4;

  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{Cc}\\u200B]+");
  // Direction overrides and invisible characters can make a proof read as something else.
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200B]]");
  private static final Pattern LONE_SURROGATE = Pattern.compile("\\p{Cs}");

  private Excerpt() {}

  /** The text's beginning, clean, in at most so many chars, cut between words. */
  public static String start(String text, int maxChars) {
    return around(text, 0, 0, maxChars);
  }

  /**
   * The surroundings of a passage in at most so many chars, "…" included where something is left
   * out; cut between words where there are any, control characters and direction overrides gone,
   * white space single. A passage that is too long itself is shown from its beginning.
   *
   * @param start where the passage begins in the text, counted in chars
   * @param end where it ends, exclusive
   * @param maxChars 10 to 10,000
   */
  public static String around(String text, int start, int end, int maxChars) {
    if (start < 0
        || end < start
        || end > text.length()
        || maxChars < SHORTEST
        || maxChars > LONGEST) {
      throw new IllegalArgumentException(
          "excerpt of " + maxChars + " chars around " + start + "-" + end + " of " + text.length());
    }
    int from = Math.max(0, start - REACH * maxChars);
    int to = Math.min(text.length(), start + REACH * maxChars);
    String window = clean(text.substring(from, to));
    int passage = Math.min(clean(text.substring(from, start)).length(), window.length());
    int length = clean(text.substring(start, Math.min(end, to))).length();
    boolean whole = from == 0 && to == text.length() && window.length() <= maxChars;
    return whole ? window : cut(window, passage, length, maxChars, from > 0, to < text.length());
  }

  private static String cut(
      String window, int passage, int length, int maxChars, boolean moreBefore, boolean moreAfter) {
    int room = maxChars - 2 * MORE.length();
    int right =
        Math.min(window.length(), Math.max(0, passage - Math.max(0, (room - length) / 2)) + room);
    int left = Math.max(0, right - room);
    if (left > 0 || moreBefore) {
      left = wordStart(window, left, Math.min(passage, right));
    }
    if (right < window.length() || moreAfter) {
      right = wordEnd(window, right, Math.min(passage + length, right));
    }
    String shown = LONE_SURROGATE.matcher(window.substring(left, right)).replaceAll("").strip();
    String head = left > 0 || moreBefore ? MORE : "";
    return head + shown + (right < window.length() || moreAfter ? MORE : "");
  }

  private static int wordStart(String text, int index, int latest) {
    if (index > 0 && text.charAt(index - 1) == ' ') {
      return index;
    }
    int space = text.indexOf(' ', index);
    return space >= 0 && space < latest ? space + 1 : index;
  }

  private static int wordEnd(String text, int index, int earliest) {
    if (index < text.length() && text.charAt(index) == ' ') {
      return index;
    }
    int space = text.lastIndexOf(' ', index - 1);
    return space >= earliest && space > 0 ? space : index;
  }

  private static String clean(String text) {
    return SPACES.matcher(INVISIBLE.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
