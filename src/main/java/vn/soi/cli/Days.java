package vn.soi.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/** Days as the people of the audit count and write them. */
final class Days {

  /** Where the day of an audit is told. */
  static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private Days() {}

  /** The day that it is in Vietnam at this moment. */
  static LocalDate of(Instant moment) {
    return LocalDate.ofInstant(moment, VIETNAM);
  }

  static String written(LocalDate day) {
    return WRITTEN.format(day);
  }
}
