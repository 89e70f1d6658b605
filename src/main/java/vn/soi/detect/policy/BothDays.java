package vn.soi.detect.policy;

import java.time.LocalDate;
import java.util.regex.Pattern;
import vn.soi.site.Item;
import vn.soi.text.VietnameseDates;

/** Tells whether an item gives both the day of a document's issue and the day of its posting. */
final class BothDays {

  private static final int NEAR = 40;
  private static final Pattern ISSUED = Pattern.compile("(?iu)(?:ban hành|ký|thông qua)[^.;\\n]*$");

  private BothDays() {}

  /**
   * A posting before the issue tells of something else than the document's arrival; a day that is
   * the same is the day of posting alone, unless the text says so of the issue.
   */
  static boolean known(Item item) {
    return item.date().isPresent()
        && item.issued()
            .filter(issued -> !issued.isAfter(item.date().get()))
            .filter(issued -> !issued.equals(item.date().get()) || told(item.text(), issued))
            .isPresent();
  }

  private static boolean told(String text, LocalDate day) {
    return VietnameseDates.in(text).stream()
        .filter(mention -> mention.date().equals(day))
        .map(mention -> text.substring(Math.max(0, mention.start() - NEAR), mention.start()))
        .anyMatch(before -> ISSUED.matcher(before).find());
  }
}
