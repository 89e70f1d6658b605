package vn.soi.text;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {
  private static final LocalDate AUDIT = LocalDate.of(2012, 11, 22);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1/",
        "1",
        "12/12/",
        "1 /",
        "ngày 1 tháng ",
        "thứ hai, ",
        "1:1:",
        "2012-",
        "0 ",
        " ",
        "số 1/2012",
        "quý i ",
        "QĐ-",
        "1/QĐ-",
        "năm 2012 - ",
        "tuần 1 đến "
      })
  void hostileTextIsSearchedInLinearTime(String piece) {
    String text = piece.repeat(1_000_000 / piece.length());
    assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          VietnameseDates.in(text, AUDIT);
          DateRanges.in(text);
          YearPeriods.in(text);
          DocumentNumbers.in(text);
        });
  }
}
