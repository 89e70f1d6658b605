package vn.soi.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The public holidays of a year under the Labour Codes of 1994 (Article 73, amended 2006 and 2007),
 * 2012 (Article 115) and 2019 (Article 112), with the working days off in lieu.
 *
 * <p>Not in it: days that the government swaps year by year; and 24 November (Vietnam Culture Day),
 * which a party resolution of January 2026 calls for: no law that makes it a day off was seen, and
 * an invented holiday would let a late publication pass as timely.
 */
final class Holidays {
  // The code of 2012 gives Tết a fifth day; it took force on 1 May 2013, after that year's Tết.
  private static final int FIRST_FIVE_DAY_TET = 2014;
  private static final int FIRST_ANCESTORS_DAY = 2007;
  private static final int FIRST_TWO_DAY_NATIONAL_DAY = 2021;
  // The second day is the one before or the one after, as the prime minister decides each year.
  private static final Set<Integer> NATIONAL_DAY_AND_NEXT = Set.of(2021, 2024);

  private Holidays() {}

  /** Every day off of a year but plain weekends, days in lieu included, in order. */
  static List<LocalDate> of(int year) {
    TreeSet<LocalDate> holidays = new TreeSet<>(statutory(year));
    List<LocalDate> inLieu = new ArrayList<>();
    for (LocalDate holiday : holidays) {
      if (isWeekend(holiday)) {
        LocalDate day = holiday;
        while (isWeekend(day) || holidays.contains(day) || inLieu.contains(day)) {
          day = day.plusDays(1);
        }
        inLieu.add(day);
      }
    }
    holidays.addAll(inLieu);
    return List.copyOf(holidays);
  }

  private static List<LocalDate> statutory(int year) {
    List<LocalDate> days = new ArrayList<>();
    for (MonthDay fixed :
        List.of(MonthDay.of(1, 1), MonthDay.of(4, 30), MonthDay.of(5, 1), MonthDay.of(9, 2))) {
      days.add(fixed.atYear(year));
    }
    if (year >= FIRST_TWO_DAY_NATIONAL_DAY) {
      days.add(LocalDate.of(year, 9, NATIONAL_DAY_AND_NEXT.contains(year) ? 3 : 1));
    }
    if (year >= FIRST_ANCESTORS_DAY) {
      days.add(LunarCalendar.monthStart(year, 3).plusDays(9));
    }
    LocalDate eve = LunarCalendar.newYear(year).minusDays(1);
    int length = year >= FIRST_FIVE_DAY_TET ? 5 : 4;
    eve.datesUntil(eve.plusDays(length)).forEach(days::add);
    return days;
  }

  static boolean isWeekend(LocalDate date) {
    return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
