package vn.soi.report;

/**
 * Text from anywhere made fit to be shown: without controls, overrides of the writing direction and
 * other characters that nobody sees but that change what is seen.
 */
final class PlainText {

  /**
   * More marks than this on one letter are no writing system's and paint over their surroundings.
   */
  private static final int MOST_MARKS = 4;

  private PlainText() {}

  static String of(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    int marks = 0;
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      int character = text.codePointAt(at);
      marks = isMark(character) ? marks + 1 : 0;
      if (Character.isWhitespace(character)) {
        clean.append(' ');
      } else if (isShown(character) && marks <= MOST_MARKS) {
        clean.appendCodePoint(character);
      }
    }
    return clean.toString();
  }

  /** The beginning of a text, with an ellipsis where it was cut. */
  static String cut(String text, int most) {
    if (text.codePointCount(0, text.length()) <= most) {
      return text;
    }
    return text.substring(0, text.offsetByCodePoints(0, most - 1)).stripTrailing() + "…";
  }

  private static boolean isMark(int character) {
    int type = Character.getType(character);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean isShown(int character) {
    int type = Character.getType(character);
    return type != Character.CONTROL
        && type != Character.FORMAT
        && type != Character.SURROGATE
        && type != Character.UNASSIGNED
        && type != Character.LINE_SEPARATOR
        && type != Character.PARAGRAPH_SEPARATOR;
  }
}
