package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VietnameseDatesTest {
  private static final LocalDate AUDIT = LocalDate.of(2012, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ngày 22 tháng 11 năm 2012 | 2012-11-22 |",
        "Hà Nội, ngày 13/6/2011 | 2011-06-13 |",
        "ngày13/6/2011 | 2011-06-13 |",
        "31tháng 07năm 2009 | 2009-07-31 |",
        "27/06/2022 17:40 | 2022-06-27 | 17:40",
        "Thứ ba - 10/09/2019 08:35 | 2019-09-10 | 08:35",
        "Thứ 5, Ngày 09/01/2020, 22:00 | 2020-01-09 | 22:00",
        "10:8, Thứ Tư, 3-4-2024 | 2024-04-03 | 10:08",
        "Ngày đăng: 08/07/2024  11:38 | 2024-07-08 | 11:38",
        "Ngày đăng bài: 27/10/2020 | 2020-10-27 |",
        "14/04/2017 - 05:16 | 2017-04-14 | 05:16",
        "Thứ năm: 17:49 ngày 07/05/2020 | 2020-05-07 | 17:49",
        "04-09-2009 09:50 | 2009-09-04 | 09:50",
        "28/06/2022 08:31 AM | 2022-06-28 | 08:31",
        "00:00 17/09/2018 | 2018-09-17 | 00:00",
        "2020-09-26 10:58 | 2020-09-26 | 10:58",
        "24-6-2022 | 2022-06-24 |",
        "24/08/2022 ; 04:30 PM | 2022-08-24 |",
        "22.11.2012 | 2012-11-22 |",
        "T5, 22/11/2012 8h30 | 2012-11-22 | 08:30",
        "8 giờ 30 ngày 22/11/2012 | 2012-11-22 | 08:30",
        "22/11/2012 8:30:15 CH | 2012-11-22 | 20:30:15",
        "22/11/2012 12:05 SA | 2012-11-22 | 00:05",
        "2012-11-22T08:30:00+07:00 | 2012-11-22 | 08:30",
        "2012-11-21T23:30:00Z | 2012-11-22 | 06:30",
        "2012-11-22T08:30:15.123 | 2012-11-22 | 08:30:15",
        "Thứ năm, 22 Tháng 11 2012 07:27 | 2012-11-22 | 07:27",
        "22 Tháng Mười Một, 2012 | 2012-11-22 |",
        "Tháng Mười Hai 5, 2012 | 2012-12-05 |",
        "ngày 5 tháng tư năm 2012 | 2012-04-05 |",
        "22 / 11 / 2012 | 2012-11-22 |",
        "22/11 năm 2012 | 2012-11-22 |",
        "NGÀY 22 THÁNG 11 NĂM 2012 | 2012-11-22 |",
        "ngay 22 thang 11 nam 2012 | 2012-11-22 |",
        "(22/11/2012) | 2012-11-22 |",
        "22/11/2012. Sở | 2012-11-22 |",
        "2/9/1945 | 1945-09-02 |",
        "22/11/2012 25:70 | 2012-11-22 |"
      })
  void formsSeenOnRealSitesAreRead(String text, LocalDate date, LocalTime time) {
    for (Normalizer.Form form : List.of(Normalizer.Form.NFC, Normalizer.Form.NFD)) {
      List<DateMention> found = VietnameseDates.in(Normalizer.normalize(text, form));
      assertThat(found).as("%s %s", form, text).hasSize(1);
      assertThat(found.get(0).date()).isEqualTo(date);
      assertThat(found.get(0).time()).isEqualTo(Optional.ofNullable(time));
      assertThat(found.get(0).yearInferred()).isFalse();
    }
  }

  @Test
  void aTimeBehindABarIsRead() {
    assertThat(VietnameseDates.in("24/08/2022 | 04:30 PM").get(0).time())
        .contains(LocalTime.of(16, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày   tháng   năm 2022",
        "16/72/2020",
        "31/2/2012",
        "29/02/2011",
        "2017-05-30+0716:29:00",
        "0/1/2012",
        "THỨ HAI, NGÀY 27/5:",
        "27/5",
        "12/3/2012/QĐ-UBND",
        "0240.3.854.2012",
        "1/2",
        "192.168.1.2012",
        "024-3-2012-55",
        "122/11/2012",
        "22/11/20123",
        "43/2011/NĐ-CP",
        "năm 2012",
        "tháng 11/2012",
        "1.000.2012",
        "22/11/12",
        "10:58",
        ""
      })
  void otherThingsAreNoDates(String text) {
    assertThat(VietnameseDates.in(text)).isEmpty();
  }

  @Test
  void aWeekdayTellsTheMissingYear() {
    List<DateMention> found =
        VietnameseDates.in(
            "THỨ HAI, NGÀY 27/5: họp giao ban. THỨ NĂM, NGÀY 05/3: tiếp dân",
            LocalDate.of(2021, 1, 1));
    assertThat(found)
        .extracting(DateMention::date)
        .containsExactly(LocalDate.of(2019, 5, 27), LocalDate.of(2020, 3, 5));
    assertThat(found).allMatch(DateMention::yearInferred);
  }

  @ParameterizedTest
  @CsvSource({
    "'Chủ nhật, 18/11', 2012-11-18", "'CN 18/11', 2012-11-18", "'T2 (19/11)', 2012-11-19",
    "'Thứ tư ngày 21 tháng 11', 2012-11-21", "'Thứ bảy - 17-11', 2012-11-17",
        "'Thứ 6, 23/11', 2007-11-23"
  })
  void aDayWithoutYearIsTheLatestThatFits(String text, LocalDate date) {
    assertThat(VietnameseDates.in(text, AUDIT)).extracting(DateMention::date).containsExactly(date);
  }

  @Test
  void aWeekdayThatFitsNoneOfTheLastFiveYearsMakesNoDay() {
    assertThat(VietnameseDates.in("Thứ tư, 22/11", AUDIT)).isEmpty();
    assertThat(VietnameseDates.in("Thứ hai, 31/2", AUDIT)).isEmpty();
    assertThat(VietnameseDates.in("Thứ năm, 22/11/2012", AUDIT))
        .noneMatch(DateMention::yearInferred);
  }

  @Test
  void everyYearlessDayIsRecoveredFromItsWeekday() {
    String[] names = {"thứ hai", "thứ ba", "thứ tư", "thứ năm", "thứ sáu", "thứ bảy", "chủ nhật"};
    for (LocalDate day = AUDIT; day.isAfter(AUDIT.minusYears(5)); day = day.minusDays(1)) {
      String text =
          "%s, ngày %d/%d"
              .formatted(
                  names[day.getDayOfWeek().getValue() - 1],
                  day.getDayOfMonth(),
                  day.getMonthValue());
      assertThat(VietnameseDates.in(text, AUDIT))
          .extracting(DateMention::date)
          .containsExactly(day);
    }
  }

  @Test
  void offsetsCoverTheDayInTheTextAsGiven() {
    String text =
        Normalizer.normalize(
            "Đăng lúc 8:00, ngày 22\u00a0 tháng 11 năm 2012 tại Sở; cập nhật 23/11/2012",
            Normalizer.Form.NFD);
    List<DateMention> found = VietnameseDates.in(text);
    assertThat(found).hasSize(2);
    assertThat(
            Normalizer.normalize(
                text.substring(found.get(0).start(), found.get(0).end()), Normalizer.Form.NFC))
        .isEqualTo("22\u00a0 tháng 11 năm 2012");
    assertThat(text.substring(found.get(1).start(), found.get(1).end())).isEqualTo("23/11/2012");
  }

  @Test
  void timesGoToTheDayTheyStandWith() {
    assertThat(VietnameseDates.in("22/11/2012 08:00 23/11/2012 09:00"))
        .extracting(m -> m.time().orElseThrow().getHour())
        .containsExactly(8, 9);
    assertThat(VietnameseDates.in("08:00 22/11/2012 09:00 23/11/2012"))
        .extracting(m -> m.time().orElseThrow().getHour())
        .containsExactly(8, 9);
  }

  @Test
  void historyAndTheFutureAreFoundButNotPlausible() {
    List<DateMention> found = VietnameseDates.in("2/9/1945, 22/11/2012, 23/11/2012, 1/1/1997");
    assertThat(found).hasSize(4);
    assertThat(VietnameseDates.plausible(found, AUDIT))
        .extracting(DateMention::date)
        .containsExactly(AUDIT, LocalDate.of(1997, 1, 1));
    assertThat(found.get(2).isFuture(AUDIT)).isTrue();
    assertThat(found.get(1).isFuture(AUDIT)).isFalse();
  }

  @Test
  void everyDaySurvivesEveryForm() {
    List<DateTimeFormatter> forms =
        List.of(
                "dd/MM/yyyy",
                "d/M/yyyy",
                "d-M-yyyy",
                "dd.MM.yyyy",
                "yyyy-MM-dd",
                "'ngày' d 'tháng' M 'năm' yyyy",
                "d'tháng' MM'năm' yyyy",
                "yyyy-MM-dd'T00:00:00'")
            .stream()
            .map(DateTimeFormatter::ofPattern)
            .toList();
    Random random = new Random(2012);
    for (int i = 0; i < 2_000; i++) {
      LocalDate day = LocalDate.of(1997, 1, 1).plusDays(random.nextInt(14_000));
      for (DateTimeFormatter form : forms) {
        String text =
            RandomText.sentence(random, 3)
                + " "
                + form.format(day)
                + ", "
                + RandomText.sentence(random, 2);
        assertThat(VietnameseDates.in(text))
            .as(text)
            .extracting(DateMention::date)
            .containsExactly(day);
      }
    }
  }
}
