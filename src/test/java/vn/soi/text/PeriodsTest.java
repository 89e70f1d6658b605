package vn.soi.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsTest {
  private static final LocalDate AUDIT = LocalDate.of(2012, 11, 22);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Từ ngày 19/11/2012 đến ngày 25/11/2012 | 2012-11-19 | 2012-11-25",
        "(19/11 - 25/11/2012) | 2012-11-19 | 2012-11-25",
        "(19/11-25/11/2012) | 2012-11-19 | 2012-11-25",
        "19/11/2012-25/11/2012 | 2012-11-19 | 2012-11-25",
        "19-11-2012 – 25-11-2012 | 2012-11-19 | 2012-11-25",
        "tuần 47 năm 2012 | 2012-11-19 | 2012-11-25",
        "Tuần thứ 47/2012 | 2012-11-19 | 2012-11-25",
        "từ ngày 19 đến ngày 25/11/2012 | 2012-11-19 | 2012-11-25",
        "19-25/11/2012 | 2012-11-19 | 2012-11-25",
        "từ ngày 19 đến 25 tháng 11 năm 2012 | 2012-11-19 | 2012-11-25",
        "từ ngày 19 tháng 11 đến ngày 25 tháng 11 năm 2012 | 2012-11-19 | 2012-11-25",
        "Từ 31/12 đến 06/01/2013 | 2012-12-31 | 2013-01-06",
        "Từ 8h00 ngày 19/11/2012 đến 17h00 ngày 25/11/2012 | 2012-11-19 | 2012-11-25",
        "từ Thứ Hai, 19/11/2012 đến Chủ nhật, 25/11/2012 | 2012-11-19 | 2012-11-25",
        "Lịch tháng 11 năm 2012 | 2012-11-01 | 2012-11-30",
        "tháng 2/2012 | 2012-02-01 | 2012-02-29",
        "quý IV năm 2012 | 2012-10-01 | 2012-12-31",
        "Quý 1/2012 | 2012-01-01 | 2012-03-31",
        "6 tháng cuối năm 2012 | 2012-07-01 | 2012-12-31"
      })
  void stretchesOfDaysAreRead(String text, LocalDate first, LocalDate last) {
    assertThat(DateRanges.in(text)).hasSize(1);
    DateRange range = DateRanges.in(text).get(0);
    assertThat(range.first()).isEqualTo(first);
    assertThat(range.last()).isEqualTo(last);
    assertThat(range.covers(first)).isTrue();
    assertThat(range.covers(last)).isTrue();
    assertThat(range.covers(first.minusDays(1))).isFalse();
    assertThat(range.covers(last.plusDays(1))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "25/11/2012 đến 19/11/2012", "Thứ 2 - 25/11/2012", "Thứ 2-25/11/2012",
            "ngày 22 tháng 11 năm 2012", "tuần 54 năm 2012",
        "tuần 53 năm 2012", "tháng 13 năm 2012", "tuần 3 tháng 11 năm 2012 ngày",
            "22/11/2012, 23/11/2012", "12/QĐ-UBND ngày 22/11/2012"
      })
  void otherThingsAreNoWeekAndNoRange(String text) {
    assertThat(DateRanges.in(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "giai đoạn 2011-2015 | 2011 | 2015",
        "5 năm 2011 - 2015 | 2011 | 2015",
        "từ năm 2011 đến năm 2020 | 2011 | 2020",
        "giai đoạn 2011 – 2015 | 2011 | 2015",
        "năm 2012 | 2012 | 2012",
        "Kế hoạch năm 2012 của Sở | 2012 | 2012",
        "đến năm 2020 |  | 2020",
        "tầm nhìn 2030 |  | 2030",
        "tầm nhìn đến năm 2030 |  | 2030",
        "định hướng đến 2025 | | 2025",
        "nhiệm kỳ 2010 đến 2015 | 2010 | 2015",
        "năm học 2012-2013 | 2012 | 2013"
      })
  void periodsOfYearsAreRead(String text, Integer first, int last) {
    assertThat(YearPeriods.in(text)).hasSize(1);
    YearPeriod period = YearPeriods.in(text).get(0);
    assertThat(period.first())
        .isEqualTo(first == null ? OptionalInt.empty() : OptionalInt.of(first));
    assertThat(period.last()).isEqualTo(last);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngày 22 tháng 11 năm 2012",
        "quý IV năm 2012",
        "tuần 47 năm 2012",
        "43/2011/NĐ-CP",
        "Việt nam2012",
        "6 tháng đầu năm 2012",
        "tháng mười một năm 2012",
        "2015-2011",
        "19-2016/NQ-CP"
      })
  void theYearOfSomethingShorterIsNoPeriod(String text) {
    assertThat(YearPeriods.in(text)).isEmpty();
  }

  @Test
  void aPeriodAndItsVisionAreTwo() {
    assertThat(YearPeriods.in("Quy hoạch giai đoạn 2011-2015, tầm nhìn đến năm 2030"))
        .extracting(YearPeriod::last)
        .containsExactly(2015, 2030);
  }

  @Test
  void anEndWithoutBeginningCoversEveryYearUpToIt() {
    YearPeriod open = YearPeriods.in("đến năm 2020").get(0);
    assertThat(open.covers(AUDIT)).isTrue();
    assertThat(open.covers(LocalDate.of(2020, 12, 31))).isTrue();
    assertThat(open.covers(LocalDate.of(2021, 1, 1))).isFalse();
    YearPeriod closed = YearPeriods.in("2013-2015").get(0);
    assertThat(closed.covers(AUDIT)).isFalse();
    assertThat(closed.covers(LocalDate.of(2013, 1, 1))).isTrue();
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatThrownBy(() -> new DateRange(AUDIT, AUDIT.minusDays(1), 0, 1))
        .hasMessageContaining("2012-11-22");
    assertThatThrownBy(() -> new YearPeriod(OptionalInt.of(2013), 2012, 0, 1))
        .hasMessageContaining("2013");
  }
}
