package vn.soi.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * The working days of Vietnam's offices: Monday to Friday without public holidays and the days off
 * in lieu of those that fall on a weekend.
 *
 * <p>Holidays are known from 1997 to 2060; outside these years every Monday to Friday counts, for
 * no page of an agency is that old and no deadline that far.
 */
public final class WorkingCalendar {
  private static final WorkingCalendar VIETNAM =
      new WorkingCalendar(
          IntStream.rangeClosed(1997, 2060)
              .mapToObj(Holidays::of)
              .flatMap(Collection::stream)
              .filter(day -> !Holidays.isWeekend(day))
              .toList());

  /** Holidays that would else be working days. */
  private final NavigableSet<LocalDate> weekdaysOff;

  private WorkingCalendar(Collection<LocalDate> weekdaysOff) {
    this.weekdaysOff = new TreeSet<>(weekdaysOff);
  }

  public static WorkingCalendar vietnam() {
    return VIETNAM;
  }

  public boolean isWorkingDay(LocalDate date) {
    return !Holidays.isWeekend(date) && !weekdaysOff.contains(date);
  }

  /**
   * How many working days lie after {@code from} up to and with {@code to}: 0 for the same day,
   * negative when {@code to} is the earlier.
   */
  public long workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    return weekdaysUpTo(to) - weekdaysUpTo(from) - weekdaysOff.subSet(from, false, to, true).size();
  }

  /**
   * The day that lies this many working days before a date: 0 gives the date itself, 1 the last
   * working day before it.
   *
   * @param count 0 to 10,000
   */
  public LocalDate minusWorkingDays(LocalDate date, int count) {
    if (count < 0 || count > 10_000) {
      throw new IllegalArgumentException("working days to go back: " + count);
    }
    LocalDate day = date;
    for (int left = count; left > 0; ) {
      day = day.minusDays(1);
      if (isWorkingDay(day)) {
        left--;
      }
    }
    return day;
  }

  /** Mondays to Fridays from a fixed Monday up to and with the date; negative before it. */
  private static long weekdaysUpTo(LocalDate date) {
    LocalDate monday = date.with(DayOfWeek.MONDAY);
    long weeks = ChronoUnit.WEEKS.between(LocalDate.of(1900, 1, 1), monday);
    return weeks * 5 + Math.min(date.getDayOfWeek().getValue(), 5);
  }
}
