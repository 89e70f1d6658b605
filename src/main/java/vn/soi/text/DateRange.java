package vn.soi.text;

import java.time.LocalDate;

/**
 * A stretch of days written in a text, as the heading of a work schedule states it.
 *
 * @param first the first day
 * @param last the last day, inclusive
 * @param start where the words begin in the text, counted in chars
 * @param end where they end, exclusive
 */
public record DateRange(LocalDate first, LocalDate last, int start, int end) {

  public DateRange {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException("date range from " + first + " back to " + last);
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("date range from char " + start + " to " + end);
    }
  }

  public boolean covers(LocalDate date) {
    return !date.isBefore(first) && !date.isAfter(last);
  }
}
