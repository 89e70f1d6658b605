package vn.soi.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;

/**
 * A day written in a text.
 *
 * @param date the day
 * @param start where the day begins in the text, counted in chars
 * @param end where it ends, exclusive; weekday and time of day lie outside
 * @param yearInferred whether the text gives no year and the weekday decided it
 * @param time the time of day written beside the day, in Vietnam's time
 */
public record DateMention(
    LocalDate date, int start, int end, boolean yearInferred, Optional<LocalTime> time) {
  /** The country was connected to the Internet in 1997: no page of an agency is older. */
  static final LocalDate FIRST_PLAUSIBLE = LocalDate.of(1997, 1, 1);

  public DateMention {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(time, "time");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("date mention from " + start + " to " + end);
    }
  }

  /** Whether something can have been published on this day: not before 1997, not in the future. */
  public boolean plausible(LocalDate auditDate) {
    return !date.isBefore(FIRST_PLAUSIBLE) && !isFuture(auditDate);
  }

  /** Whether this day lies after the audit date, as a deadline or a planned event may. */
  public boolean isFuture(LocalDate auditDate) {
    return date.isAfter(auditDate);
  }
}
