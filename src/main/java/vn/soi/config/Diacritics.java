package vn.soi.config;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.soi.text.Folded;

/** Compares the diacritics of words that are equal without them: "bán" is not "bàn". */
final class Diacritics {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  private Diacritics() {}

  /**
   * Whether a word of the label carries other diacritics than the wording's word at its place. A
   * bare word contradicts nothing: labels are often written without any.
   */
  static boolean contradict(String label, int from, int to, String wording) {
    if (label.chars().allMatch(c -> c < 128)) {
      return false;
    }
    List<String> written = words(label);
    List<String> wanted = words(wording);
    if (written.size() < to || wanted.size() != to - from) {
      return false;
    }
    for (int i = from; i < to; i++) {
      NavigableSet<Integer> own = marks(written.get(i));
      if (!own.isEmpty() && !own.equals(marks(wanted.get(i - from)))) {
        return true;
      }
    }
    return false;
  }

  /** The words in the order of {@link Folded}'s. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(text, -1)) {
      if (!Folded.of(word).isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  /** The marks of a word, wherever they stand: "hoà" and "hòa" have the same. */
  private static NavigableSet<Integer> marks(String word) {
    NavigableSet<Integer> marks = new TreeSet<>();
    Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
        .codePoints()
        .filter(c -> c == 'đ' || Character.getType(c) == Character.NON_SPACING_MARK)
        .forEach(marks::add);
    return marks;
  }
}
