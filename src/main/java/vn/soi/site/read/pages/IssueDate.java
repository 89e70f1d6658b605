package vn.soi.site.read.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentMention;
import vn.soi.text.VietnameseDates;

/** Finds when the document was issued that a text speaks of: "Nghị định số … ngày …". */
final class IssueDate {

  private static final int NEAR = 60;

  private IssueDate() {}

  /** The day written shortly behind the first document number that has one. */
  static Optional<LocalDate> in(String text, List<DocumentMention> numbers, LocalDate asOf) {
    List<DateMention> days = VietnameseDates.plausible(VietnameseDates.in(text), asOf);
    return numbers.stream()
        .flatMap(number -> days.stream().filter(day -> follows(day, number)).limit(1))
        .findFirst()
        .map(DateMention::date);
  }

  private static boolean follows(DateMention day, DocumentMention number) {
    return day.start() >= number.end() && day.start() - number.end() <= NEAR;
  }
}
