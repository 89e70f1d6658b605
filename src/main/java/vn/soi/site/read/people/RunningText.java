package vn.soi.site.read.people;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;

/** Tells, of unlabelled text about a person, life from duties. */
final class RunningText {

  private static final int SENTENCE = 40;
  private static final Pattern YEARS =
      Pattern.compile(
          "^[\\s\\-+•]{0,4}(?iu:từ\\s)?(?iu:tháng|năm)?\\s?[\\d/]{4,7}\\s?(?:-|–|đến|:).{5,}");
  private static final String CHARGED =
      "(?:(?:hiện )?(?:được )?(?:phân công )?(?:trực tiếp )?(?:phụ trách|chỉ đạo|điều hành)|"
          + "lãnh đạo, (?:chỉ đạo|quản lý|điều hành)|chịu trách nhiệm|giúp (?:giám đốc|chủ tịch|trưởng ban))[ ,:]";
  private static final Pattern DUTY = Pattern.compile("(?iu)^[\\s\\-+•]{0,4}" + CHARGED);
  private static final Pattern BORN =
      Pattern.compile("(?iu)(?<!\\p{L})sinh (?:ngày |năm |tháng )?\\d{1,4}(?!\\d)");
  private static final Pattern MORE = Pattern.compile("[,;.]\\s{1,3}\\p{L}[^,;.]{5}");
  private static final Pattern DUTY_INSIDE =
      Pattern.compile("(?iu)([.;])\\s{1,3}(?:[\\p{L} ]{3,30}: ?)?" + CHARGED);

  private RunningText() {}

  static boolean isDuty(String text) {
    return DUTY.matcher(text).find();
  }

  /**
   * Whether a line belongs to a life: a stretch of years, or a sentence with a word of lives.
   *
   * @param life the vocabulary's words of lives
   */
  static boolean isLife(String text, Lexicon life) {
    return YEARS.matcher(text).matches()
        || (text.length() >= SENTENCE && (life.occursIn(text) || BORN.matcher(text).find()));
  }

  /** Whether a text tells when somebody was born and something more of them. */
  static boolean isShortLife(String text) {
    Matcher born = BORN.matcher(text);
    return born.find() && MORE.matcher(text).find(born.end());
  }

  /** Where duties begin inside a text that begins with something else. */
  static Optional<Integer> duties(String text) {
    Matcher inside = DUTY_INSIDE.matcher(text);
    return inside.find() ? Optional.of(inside.end(1)) : Optional.empty();
  }
}
