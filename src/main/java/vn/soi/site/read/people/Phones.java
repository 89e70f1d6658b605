package vn.soi.site.read.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds telephone numbers as Vietnamese sites write them: (0240) 3854 100, 84-240-3854100. */
final class Phones {

  private static final int LONGEST = 2_000;
  private static final int FEWEST_DIGITS = 6;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.@])(?:\\(?\\+?84\\)?|\\(?0\\d{1,4}\\)?)[ .-]{0,3}\\d(?:[ .-]{0,3}\\d){4,10}(?![\\d/@])");
  private static final Pattern SHORT =
      Pattern.compile("^\\D{0,3}(\\d(?:[ .]{0,2}\\d){5,8})(?![\\d/@])");

  private Phones() {}

  /** The first number that begins as numbers do, with 0 or 84. */
  static Optional<String> in(String text) {
    Matcher matcher = NUMBER.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    return matcher.find() ? Optional.of(matcher.group().strip()) : Optional.empty();
  }

  /** The number that a labelled value begins with, an area code may be left out. */
  static Optional<String> labelled(String value) {
    Optional<String> whole = in(value);
    if (whole.isPresent()) {
      return whole;
    }
    Matcher matcher = SHORT.matcher(value.substring(0, Math.min(value.length(), LONGEST)));
    return matcher.find() && digits(matcher.group(1)) >= FEWEST_DIGITS
        ? Optional.of(matcher.group(1))
        : Optional.empty();
  }

  private static long digits(String text) {
    return text.chars().filter(Character::isDigit).count();
  }
}
