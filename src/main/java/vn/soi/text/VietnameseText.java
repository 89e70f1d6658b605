package vn.soi.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Judges whether a text is Vietnamese, and whether it was typed with its diacritics. */
public final class VietnameseText {
  private static final int SAMPLE = 100_000;
  private static final int FEWEST_WORDS = 3;
  private static final double MOSTLY = 0.85;
  private static final double MARKED_ENOUGH = 0.08;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]++");
  private static final Pattern MARKED_LETTER =
      Pattern.compile("[đĐ]|\\p{L}[\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]++");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]");

  private VietnameseText() {}

  /** The share, 0 to 1, of letters that bear a Vietnamese diacritic or tone. */
  public static double markedShare(String text) {
    String apart = Normalizer.normalize(sample(text), Normalizer.Form.NFD);
    long letters = LETTER.matcher(apart).results().count();
    return letters == 0 ? 0 : (double) MARKED_LETTER.matcher(apart).results().count() / letters;
  }

  /**
   * Whether the text is Vietnamese with diacritics: at least 8 % of its letters bear one (running
   * text has about 25 %) and at least half of the words with one can be Vietnamese syllables.
   */
  public static boolean isVietnamese(String text) {
    return markedShare(text) >= MARKED_ENOUGH && syllableShare(text) >= 0.5;
  }

  /**
   * Whether the text looks like Vietnamese typed without diacritics: three words or more, none
   * marked, and at least 85 % of them can be syllables that lost their marks.
   */
  public static boolean looksUndiacritic(String text) {
    List<String> words = words(text, word -> true);
    long valid =
        words.stream().map(w -> w.toLowerCase(Locale.ROOT)).filter(Syllable::isValidBare).count();
    return words.size() >= FEWEST_WORDS
        && words.stream().noneMatch(w -> BEYOND_ASCII.matcher(w).find())
        && valid >= words.size() * MOSTLY;
  }

  /** The share, 0 to 1, of words beyond ASCII that can be Vietnamese syllables. */
  static double syllableShare(String text) {
    List<String> marked = words(text, word -> BEYOND_ASCII.matcher(word).find());
    return marked.isEmpty()
        ? 0
        : (double) marked.stream().filter(Syllable::isValid).count() / marked.size();
  }

  private static List<String> words(String text, Predicate<String> kept) {
    return WORD.matcher(sample(text)).results().map(MatchResult::group).filter(kept).toList();
  }

  private static String sample(String text) {
    return text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
  }
}
