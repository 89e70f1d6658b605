package vn.soi.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A text folded for comparison: lower case, without tones, diacritics and punctuation, one space
 * between words.
 *
 * <p>Labels of one section are written "Tin tức - Sự kiện", "TIN TỨC & SỰ KIỆN", "Tin tức, sự kiện"
 * or "tin-tuc-va-su-kien"; all fold to "tin tuc su kien". For that the word "và" is left out, as
 * "&" is.
 *
 * @param text the folded text; the constructor folds what it is given, and folding twice changes
 *     nothing
 */
public record Folded(String text) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  public Folded {
    text = fold(text);
  }

  public static Folded of(String text) {
    return new Folded(text);
  }

  private static String fold(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String bare = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    // Some pages carry the Icelandic eth, which looks like đ on screen.
    String plain = bare.replace('đ', 'd').replace('ð', 'd');
    return Words.joined(plain, "va"::equals);
  }

  /** The words in order; empty for a text without letters and digits. */
  public List<String> words() {
    return Words.of(text);
  }

  public boolean isEmpty() {
    return text.isEmpty();
  }

  /** Whether the phrase stands in this text as whole words; the empty phrase stands nowhere. */
  public boolean contains(Folded phrase) {
    return Words.contain(text, phrase.text);
  }

  /** Whether this text begins with the phrase as whole words; none begins with the empty phrase. */
  public boolean startsWith(Folded phrase) {
    return Words.start(text, phrase.text);
  }
}
