package vn.soi.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text normalised for comparison with its diacritics kept: lower case, composed, tones where the
 * newer spelling puts them (hòa and hoà are one, thủy and thuỷ, qúy and quý), one space between
 * words.
 *
 * <p>It tells "bán" from "bàn", which {@link Folded} cannot.
 *
 * @param text the normalised text; the constructor normalises what it is given, and doing it twice
 *     changes nothing
 */
public record Marked(String text) {
  private static final String TONE = "([\\u0300\\u0301\\u0303\\u0309\\u0323])";
  private static final String UNTONED = "(?!" + TONE + ")";
  private static final Pattern OLD_STYLE =
      Pattern.compile("(?:o" + TONE + "[ae]|u" + TONE + "y)" + UNTONED);
  private static final Pattern TONED_QU =
      Pattern.compile("(?<=q)u" + TONE + "([aeiouy]\\u031B?+)" + UNTONED);
  private static final Pattern VIETNAMESE_MARK =
      Pattern.compile("[\\u0300-\\u0303\\u0306\\u0309\\u031B\\u0323]|đ");

  public Marked {
    text = normalise(text);
  }

  public static Marked of(String text) {
    return new Marked(text);
  }

  private static String normalise(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String words = Words.joined(lower.replace('ð', 'đ'), word -> false);
    String apart = Normalizer.normalize(words, Normalizer.Form.NFD);
    String onQu = TONED_QU.matcher(apart).replaceAll("u$2$1");
    String moved = OLD_STYLE.matcher(onQu).replaceAll(m -> movedTone(m.group()));
    return Words.joined(Normalizer.normalize(moved, Normalizer.Form.NFC), "và"::equals);
  }

  /** "o", tone, "a" as "o", "a", tone. */
  private static String movedTone(String vowels) {
    return "" + vowels.charAt(0) + vowels.charAt(2) + vowels.charAt(1);
  }

  public List<String> words() {
    return Words.of(text);
  }

  /** Whether any letter bears a Vietnamese tone or diacritic. */
  public boolean hasMarks() {
    return VIETNAMESE_MARK.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).find();
  }

  /** Whether the phrase stands here as whole words, diacritics and all. */
  public boolean contains(Marked phrase) {
    return Words.contain(text, phrase.text);
  }

  /** Whether this text begins with the phrase as whole words, diacritics and all. */
  public boolean startsWith(Marked phrase) {
    return Words.start(text, phrase.text);
  }

  /**
   * Whether the phrase stands here as whole words, with diacritics when both texts carry them and
   * without when either was typed without.
   */
  public boolean mentions(Marked phrase) {
    boolean bothMarked = hasMarks() && phrase.hasMarks();
    return bothMarked ? contains(phrase) : folded().contains(phrase.folded());
  }

  public Folded folded() {
    return Folded.of(text);
  }
}
