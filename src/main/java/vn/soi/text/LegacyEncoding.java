package vn.soi.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encodings from before Unicode that live in fonts: text in them pretends to be Western
 * European and reads as Vietnamese only in its own typeface.
 */
public enum LegacyEncoding {
  /** TCVN 5712:1993 VN3, of the fonts ".VnTime"; known as ABC. */
  TCVN3(LegacyTables.tcvn3()),
  /** VNI for Windows, of the fonts "VNI-Times": a letter and a mark behind it. */
  VNI(LegacyTables.vni());

  private static final int MOST_WORDS = 2_000;
  private static final int FEWEST_WORDS = 5;
  private static final double ENOUGH = 0.8;
  private static final double LEAD = 0.25;
  private static final Pattern WORD = Pattern.compile("[A-Za-z\\u00A1-\\uFFFF]++");

  @SuppressWarnings("ImmutableEnumChecker") // Map.copyOf is immutable, but its type does not say so
  private final Map<String, String> letters;

  LegacyEncoding(Map<String, String> letters) {
    this.letters = Map.copyOf(letters);
  }

  /** Each code with its letter. */
  Map<String, String> letters() {
    return letters;
  }

  /**
   * The encoding in which this text, read as Latin-1 or windows-1252, makes Vietnamese syllables;
   * empty when it makes them as it stands, in no encoding, or has fewer than five words to judge
   * by.
   */
  public static Optional<LegacyEncoding> detect(String text) {
    List<String> words = markedWords(text);
    if (words.size() < FEWEST_WORDS) {
      return Optional.empty();
    }
    double enough = Math.max(ENOUGH, validShare(words, UnaryOperator.identity()) + LEAD);
    // Nearly every page makes so many syllables as it stands that no encoding could do better.
    return enough > 1
        ? Optional.empty()
        : Arrays.stream(values())
            .filter(e -> validShare(words, e::toUnicode) >= enough)
            .max(Comparator.comparingDouble(e -> validShare(words, e::toUnicode)));
  }

  /** The text in Unicode; characters that mean nothing in this encoding stay. */
  public String toUnicode(String text) {
    StringBuilder unicode = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      String pair = text.substring(i, Math.min(i + 2, text.length()));
      String one = pair.substring(0, 1);
      boolean isPair = pair.length() == 2 && letters.containsKey(pair);
      unicode.append(isPair ? letters.get(pair) : letters.getOrDefault(one, one));
      i += isPair ? 2 : 1;
    }
    return unicode.toString();
  }

  private static List<String> markedWords(String text) {
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(text);
    while (words.size() < MOST_WORDS && word.find()) {
      String found = word.group();
      if (found.chars().anyMatch(c -> c > 0x7F)) {
        words.add(found);
      }
    }
    return words;
  }

  private static double validShare(List<String> words, UnaryOperator<String> reading) {
    long valid = words.stream().map(reading).filter(Syllable::isValid).count();
    return (double) valid / words.size();
  }
}
