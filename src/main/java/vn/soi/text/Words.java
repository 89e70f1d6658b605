package vn.soi.text;

import java.util.List;
import java.util.StringJoiner;
import java.util.function.Predicate;

/** Splits normalised text into words and compares sequences of them. */
final class Words {
  private static final int ZERO_WIDTH_SPACE = 0x200B;

  private Words() {}

  /**
   * The words of a text joined by single spaces: whatever is neither letter, digit nor mark parts
   * two words, invisible format characters (soft hyphen, joiners, direction marks) part nothing.
   */
  static String joined(String text, Predicate<String> dropped) {
    StringJoiner words = new StringJoiner(" ");
    StringBuilder word = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || isMark(c)) {
                word.appendCodePoint(c);
              } else if (Character.getType(c) != Character.FORMAT || c == ZERO_WIDTH_SPACE) {
                finish(word, words, dropped);
              }
            });
    finish(word, words, dropped);
    return words.toString();
  }

  private static void finish(StringBuilder word, StringJoiner words, Predicate<String> dropped) {
    String whole = word.toString();
    if (!whole.isEmpty() && !dropped.test(whole)) {
      words.add(whole);
    }
    word.setLength(0);
  }

  static boolean isMark(int codePoint) {
    int type = Character.getType(codePoint);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  /** The words of a text that {@link #joined} made. */
  static List<String> of(String joined) {
    return joined.isEmpty() ? List.of() : List.of(joined.split(" "));
  }

  /** Whether the phrase stands in the text as whole words; the empty phrase stands nowhere. */
  static boolean contain(String text, String phrase) {
    return !phrase.isEmpty() && (" " + text + " ").contains(" " + phrase + " ");
  }

  /** Whether the text begins with the phrase as whole words; none begins with the empty phrase. */
  static boolean start(String text, String phrase) {
    return !phrase.isEmpty() && (text + " ").startsWith(phrase + " ");
  }
}
