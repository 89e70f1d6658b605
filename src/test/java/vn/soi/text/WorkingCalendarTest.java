package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkingCalendarTest {
  private static final WorkingCalendar CALENDAR = WorkingCalendar.vietnam();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1985-01-21",
        "2007-02-17",
        "2012-01-23",
        "2013-02-10",
        "2014-01-31",
        "2015-02-19",
        "2016-02-08",
        "2017-01-28",
        "2018-02-16",
        "2019-02-05",
        "2020-01-25",
        "2021-02-12",
        "2022-02-01",
        "2023-01-22",
        "2024-02-10",
        "2025-01-29",
        "2026-02-17"
      })
  void lunarNewYearIsWhereHistoryPutIt(LocalDate newYear) {
    assertThat(LunarCalendar.newYear(newYear.getYear())).isEqualTo(newYear);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2012-03-31", "2013-04-19", "2024-04-18", "2025-04-07", "2023-04-29"})
  void theAncestorsDayIsTheTenthOfTheThirdMonth(LocalDate day) {
    assertThat(LunarCalendar.monthStart(day.getYear(), 3).plusDays(9)).isEqualTo(day);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11-22, true",
    "2012-11-24, false",
    "2012-11-25, false",
    "2012-09-03, false",
    "2012-04-30, false",
    "2012-05-01, false",
    "2012-01-20, true",
    "2012-01-23, false",
    "2012-01-25, false",
    "2012-01-26, false",
    "2012-01-27, true",
    "2012-04-02, false",
    "2012-04-03, true",
    "2013-04-19, false",
    "2013-02-13, false",
    "2013-02-14, false",
    "2013-02-15, true",
    "2014-01-30, false",
    "2014-02-05, false",
    "2014-02-06, true",
    "2021-09-02, false",
    "2021-09-03, false",
    "2022-09-01, false",
    "2023-09-04, false",
    "2024-09-03, false",
    "2023-05-01, false",
    "2023-05-02, false",
    "2023-05-03, false",
    "2023-05-04, true",
    "2025-01-01, false",
    "2006-04-07, true"
  })
  void daysOffAreThoseThatOfficesHad(LocalDate day, boolean working) {
    assertThat(CALENDAR.isWorkingDay(day)).isEqualTo(working);
  }

  @ParameterizedTest
  @CsvSource({
    "2012-11-19, 2012-11-22, 3",
    "2012-11-22, 2012-11-22, 0",
    "2012-11-16, 2012-11-19, 1",
    "2012-11-17, 2012-11-18, 0",
    "2012-01-20, 2012-01-27, 1",
    "2012-11-22, 2012-11-19, -3"
  })
  void workingDaysAreCounted(LocalDate from, LocalDate to, long days) {
    assertThat(CALENDAR.workingDaysBetween(from, to)).isEqualTo(days);
  }

  @Test
  void countingAgreesWithWalkingAndAddsUp() {
    Random random = new Random(3);
    for (int i = 0; i < 500; i++) {
      LocalDate a = LocalDate.of(1995, 1, 1).plusDays(random.nextInt(25_000));
      LocalDate b = a.plusDays(random.nextInt(800));
      LocalDate c = a.minusDays(random.nextInt(800));
      long walked = a.plusDays(1).datesUntil(b.plusDays(1)).filter(CALENDAR::isWorkingDay).count();
      assertThat(CALENDAR.workingDaysBetween(a, b)).isEqualTo(walked);
      assertThat(CALENDAR.workingDaysBetween(c, b))
          .isEqualTo(CALENDAR.workingDaysBetween(c, a) + CALENDAR.workingDaysBetween(a, b));
      assertThat(CALENDAR.workingDaysBetween(b, a)).isEqualTo(-walked);
    }
  }

  @Test
  void goingBackFromAWorkingDayIsUndoneByCounting() {
    Random random = new Random(4);
    for (int i = 0; i < 1_000; i++) {
      LocalDate day = LocalDate.of(1998, 1, 1).plusDays(random.nextInt(20_000));
      int count = 1 + random.nextInt(30);
      LocalDate back = CALENDAR.minusWorkingDays(day, count);
      assertThat(CALENDAR.isWorkingDay(back)).isTrue();
      assertThat(CALENDAR.minusWorkingDays(day, 0)).isEqualTo(day);
      if (CALENDAR.isWorkingDay(day)) {
        assertThat(CALENDAR.workingDaysBetween(back, day)).isEqualTo(count);
      }
    }
    assertThatThrownBy(() -> CALENDAR.minusWorkingDays(LocalDate.EPOCH, -1))
        .hasMessageContaining("-1");
  }

  @Test
  void everyYearHasItsStatutoryDaysOffBesidesWeekends() {
    for (int year = 1998; year <= 2060; year++) {
      long off =
          LocalDate.of(year, 1, 1)
              .datesUntil(LocalDate.of(year + 1, 1, 1))
              .filter(day -> !Holidays.isWeekend(day) && !CALENDAR.isWorkingDay(day))
              .count();
      int statutory = year < 2007 ? 8 : year < 2014 ? 9 : year < 2021 ? 10 : 11;
      assertThat(off).as("%d", year).isEqualTo(statutory);
    }
  }
}
