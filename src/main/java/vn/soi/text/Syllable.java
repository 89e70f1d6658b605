package vn.soi.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Knows which letters make a Vietnamese syllable: head, vowels, end, and at most one tone. */
final class Syllable {
  private static final int LONGEST = 7;
  private static final Pattern TONE = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");
  private static final Pattern SHAPE =
      Pattern.compile(
          "(?:ngh|ng|nh|gh|gi(?=[aăâeêioôơuưy])|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?+"
              + "([aăâeêioôơuưy]{1,3})(?:ng|nh|ch|[cmnpt])?");
  private static final Set<String> VOWELS =
      Set.of(
          "a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y", "ai", "ao", "au", "ay", "âu",
          "ây", "eo", "êu", "ia", "iê", "iêu", "iu", "oa", "oai", "oao", "oay", "oă", "oe", "oeo",
          "oi", "ôi", "ơi", "oo", "ua", "uâ", "uây", "uê", "ui", "uy", "uya", "uyê", "uyu", "uô",
          "uôi", "uơ", "ưa", "ưi", "ưu", "ươ", "ươi", "ươu", "yê", "yêu");

  /** The same without the diacritics that tell vowels apart: what is left of a text typed bare. */
  private static final Set<String> BARE_VOWELS =
      VOWELS.stream().map(v -> Folded.of(v).text()).collect(Collectors.toUnmodifiableSet());

  private Syllable() {}

  /** Whether a word in any case, diacritics as written, can be a syllable. */
  static boolean isValid(String word) {
    String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    String toneless = TONE.matcher(apart).replaceAll("");
    String letters = Normalizer.normalize(toneless, Normalizer.Form.NFC);
    Matcher shape = SHAPE.matcher(letters);
    return apart.length() - toneless.length() <= 1
        && letters.length() <= LONGEST
        && shape.matches()
        && VOWELS.contains(shape.group(1));
  }

  /** Whether a word in small letters without any diacritics can be a syllable that lost them. */
  static boolean isValidBare(String word) {
    Matcher shape = SHAPE.matcher(word);
    return word.length() <= LONGEST && shape.matches() && BARE_VOWELS.contains(shape.group(1));
  }
}
