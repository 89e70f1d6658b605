package vn.soi.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A day found in a {@link Shadow}, with offsets there. */
record FoundDay(LocalDate date, int start, int end, boolean yearInferred) {

  /** The day of these numbers, if the calendar has it. */
  static Optional<LocalDate> day(int year, int month, int day) {
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException impossible) {
      // Sites do publish 16/72/2020; such a thing is no day, and nothing else went wrong.
      return Optional.empty();
    }
  }
}
