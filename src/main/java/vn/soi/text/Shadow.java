package vn.soi.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text reduced to plain letters for searching, with the way back to the offsets of the source: no
 * diacritics, đ as d, every dash "-", every run of white space one space.
 *
 * <p>Patterns stay simple and match composed, decomposed and unmarked spelling alike.
 */
final class Shadow {
  private static final char DROPPED = '\0';
  private static final char[] PLAIN = plainLetters(0x2070);

  private final String text;
  private final int[] origins;
  private final String source;

  private Shadow(String source, boolean lower, int longest) {
    this.source = source;
    int length = Math.min(source.length(), longest);
    StringBuilder plain = new StringBuilder(length);
    int[] from = new int[length];
    for (int i = 0; i < length; i++) {
      char c = plain(source.charAt(i));
      boolean repeated = c == ' ' && plain.length() > 0 && plain.charAt(plain.length() - 1) == ' ';
      if (c != DROPPED && !repeated) {
        from[plain.length()] = i;
        plain.append(lower ? Character.toLowerCase(c) : c);
      }
    }
    this.text = plain.toString();
    this.origins = Arrays.copyOf(from, text.length());
  }

  /** The shadow of the text's first characters, in lower case. */
  static Shadow lower(String source, int longest) {
    return new Shadow(source, true, longest);
  }

  /** The shadow of the text's first characters, in its own case. */
  static Shadow cased(String source, int longest) {
    return new Shadow(source, false, longest);
  }

  String text() {
    return text;
  }

  /** Where in the source the match begins that begins at this index. */
  int start(int index) {
    return origins[index];
  }

  /**
   * Where in the source the match ends that ends before this index, marks of its last letter in.
   */
  int end(int index) {
    int end = origins[index - 1] + 1;
    while (end < source.length() && Words.isMark(source.charAt(end))) {
      end++;
    }
    return end;
  }

  /** The source's own words between two indices, composed. */
  String original(int from, int to) {
    return Normalizer.normalize(source.substring(start(from), end(to)), Normalizer.Form.NFC);
  }

  private static char plain(char c) {
    if (c < PLAIN.length) {
      return PLAIN[c];
    }
    return switch (c) {
      case '\u2212', '\uFE58', '\uFE63', '\uFF0D' -> '-';
      case '\u3000' -> ' ';
      case '\uFEFF' -> DROPPED;
      default -> c;
    };
  }

  private static char[] plainLetters(int size) {
    char[] letters = new char[size];
    for (char c = 0; c < size; c++) {
      letters[c] = reduced(c);
    }
    return letters;
  }

  private static char reduced(char c) {
    if (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B') {
      return ' ';
    }
    if (Character.getType(c) == Character.DASH_PUNCTUATION) {
      return '-';
    }
    if (Words.isMark(c) || Character.getType(c) == Character.FORMAT || c == DROPPED) {
      return DROPPED;
    }
    return switch (c) {
      case 'đ', 'ð' -> 'd';
      case 'Đ', 'Ð' -> 'D';
      default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    };
  }
}
