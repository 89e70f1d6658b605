package vn.soi.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/** Instants and days as reports show them, always in Vietnam's time. */
final class Times {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
  private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

  private Times() {}

  /** ISO 8601 with offset, to the millisecond. */
  static String iso(Instant instant) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
        instant.truncatedTo(ChronoUnit.MILLIS).atZone(VIETNAM));
  }

  /** As an official writes a day: 22/11/2012. */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  /** As an official writes a moment: 22/11/2012 08:35. */
  static String moment(Instant instant) {
    return MOMENT.format(instant.atZone(VIETNAM));
  }
}
