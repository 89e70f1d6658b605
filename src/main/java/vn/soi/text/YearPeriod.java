package vn.soi.text;

import java.time.LocalDate;
import java.util.OptionalInt;

/**
 * A period of whole years written in a text, as plans and strategies state theirs.
 *
 * @param first the first year; empty for "đến năm 2020" and "tầm nhìn 2030", which name only the
 *     end. Ruling: such a period is bounded below by nothing, so it covers every year up to its
 *     last
 * @param last the last year, inclusive
 * @param start where the words begin in the text, counted in chars
 * @param end where they end, exclusive
 */
public record YearPeriod(OptionalInt first, int last, int start, int end) {

  public YearPeriod {
    if (first.isPresent() && first.getAsInt() > last) {
      throw new IllegalArgumentException("period from " + first.getAsInt() + " back to " + last);
    }
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("period from char " + start + " to " + end);
    }
  }

  public boolean covers(LocalDate date) {
    int year = date.getYear();
    return year <= last && (first.isEmpty() || year >= first.getAsInt());
  }
}
