package vn.soi.site.read.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentMention;
import vn.soi.text.VietnameseDates;

/** Finds when the document was issued that a text speaks of: "Nghị định số … ngày …". */
final class IssueDate {

  private static final int NEAR = 60;
  private static final int NEAR_BEFORE = 120;
  private static final int NEAR_LABEL = 25;
  private static final Pattern ISSUES =
      Pattern.compile("[^.;\\n]*(?iu:ban hành|ký|thông qua|công bố|phê duyệt)[^.;\\n]*");

  private static final Pattern LABEL =
      Pattern.compile("(?iu)ban hành(?:\\s{0,3}:)?\\s{0,3}(?:ngày)?\\s{0,3}:?\\s{0,3}$");

  private static final Pattern POSTED_OR_VALID =
      Pattern.compile("(?iu)đăng|cập nhật|gửi|đưa tin|xuất bản|hiệu lực|thi hành|hết hạn|thời hạn");

  private IssueDate() {}

  /**
   * The day written shortly behind the first document number that has one, or in the words that
   * tell of its issue: "Ngày 05/11/2012, Chính phủ ban hành Nghị định số …".
   */
  static Optional<LocalDate> in(String text, List<DocumentMention> numbers, LocalDate asOf) {
    List<DateMention> days = VietnameseDates.plausible(VietnameseDates.in(text), asOf);
    return days.stream()
        .filter(day -> labelled(day, text))
        .findFirst()
        .or(() -> numbers.stream().flatMap(number -> day(number, days, text).stream()).findFirst())
        .map(DateMention::date);
  }

  /** "Ngày ban hành: 04/05/2016", "ban hành ngày 26/9/2012". */
  private static boolean labelled(DateMention day, String text) {
    return LABEL.matcher(text.substring(Math.max(0, day.start() - NEAR_LABEL), day.start())).find();
  }

  /** The day behind the number, else the last one told before it. */
  private static Optional<DateMention> day(
      DocumentMention number, List<DateMention> days, String text) {
    return days.stream()
        .filter(day -> follows(day, number, text))
        .findFirst()
        .or(
            () ->
                days.stream()
                    .filter(day -> day.end() <= number.start())
                    .reduce((one, other) -> other)
                    .filter(day -> tells(day, number, text)));
  }

  /** Right behind the number, and not as the day of posting or of coming into force. */
  private static boolean follows(DateMention day, DocumentMention number, String text) {
    if (day.start() < number.end() || day.start() - number.end() > NEAR) {
      return false;
    }
    String before = text.substring(Math.max(number.end(), day.start() - NEAR_LABEL), day.start());
    return !POSTED_OR_VALID.matcher(before).find();
  }

  private static boolean tells(DateMention day, DocumentMention number, String text) {
    return number.start() - day.end() <= NEAR_BEFORE
        && ISSUES.matcher(text.substring(day.end(), number.start())).matches();
  }
}
