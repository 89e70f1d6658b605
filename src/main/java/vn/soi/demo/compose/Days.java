package vn.soi.demo.compose;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

/** The days of the replica: all is seen on Thursday 22/11/2012, the day of the notice. */
public final class Days {
  public static final LocalDate AUDIT = LocalDate.of(2012, 11, 22);

  private Days() {}

  /** A time of an office day, from 07:30 to 16:59. */
  static LocalDateTime at(LocalDate day, Object... words) {
    int minute = 450 + Chance.of(570, day, List.of(words));
    return day.atTime(minute / 60, minute % 60);
  }

  /** Days from {@code newest} back to {@code oldest}, evenly spread, newest first. */
  static List<LocalDate> spread(LocalDate newest, LocalDate oldest, int count) {
    List<LocalDate> days = new ArrayList<>();
    long span = newest.toEpochDay() - oldest.toEpochDay();
    for (int i = 0; i < count; i++) {
      days.add(newest.minusDays(count == 1 ? 0 : span * i / (count - 1)));
    }
    return days;
  }

  /** Days from {@code newest} back in steps of some days, newest first. */
  static List<LocalDate> back(LocalDate newest, int count, int step) {
    List<LocalDate> days = new ArrayList<>();
    LocalDate day = newest;
    for (int i = 0; i < count; i++) {
      days.add(workday(day));
      day = day.minusDays(step + i % 3);
    }
    return days;
  }

  /** The same day, or the Friday before a week-end. */
  static LocalDate workday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY -> day.minusDays(1);
      case SUNDAY -> day.minusDays(2);
      case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
    };
  }

  /** The working day before, holidays not known. */
  static LocalDate workdaysBefore(LocalDate day, int count) {
    LocalDate before = day;
    for (int i = 0; i < count; i++) {
      before = workday(before.minusDays(1));
    }
    return before;
  }

  /** The next working day. */
  static LocalDate workdayAfter(LocalDate day) {
    LocalDate next = day.plusDays(1);
    return next.getDayOfWeek() == DayOfWeek.SATURDAY || next.getDayOfWeek() == DayOfWeek.SUNDAY
        ? workdayAfter(next)
        : next;
  }

  /** As documents write it: 22/11/2012. */
  static String written(LocalDate day) {
    return "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }
}
