package vn.soi.site.read.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import vn.soi.site.read.people.ScheduleDays.Span;

final class ScheduleDaysTest {

  private final ScheduleDays days = new ScheduleDays(LocalDate.of(2012, 11, 22));
  private final Span week47 = new Span(LocalDate.of(2012, 11, 19), LocalDate.of(2012, 11, 25));

  @Test
  void aTitleNamesItsWeek() {
    assertThat(days.named("Lịch công tác từ ngày 19/11 đến 25/11/2012", Optional.empty()))
        .hasValue(week47);
    assertThat(days.named("Lịch tuần 47 năm 2012", Optional.empty())).hasValue(week47);
  }

  @Test
  void aWeekWithoutYearIsThatOfTheDayOfPosting() {
    LocalDate posted = LocalDate.of(2012, 11, 17);
    assertThat(days.named("Lịch công tác tuần 47", Optional.of(posted))).hasValue(week47);
    assertThat(days.named("Lịch công tác tuần 47", Optional.empty())).isEmpty();
  }

  @Test
  void rowsWithWeekdayAndDayTellTheirYear() {
    Element main =
        Jsoup.parse(
                "<table><tr><td>Thứ Hai 19/11</td><td>Giám đốc họp giao ban tại Sở</td></tr>"
                    + "<tr><td>Thứ Ba 20/11</td><td>Phó Giám đốc đi cơ sở cả ngày</td></tr>"
                    + "<tr><td>Thứ Tư 21/11</td><td></td></tr></table>")
            .body();
    Element table = days.table(main).orElseThrow();
    assertThat(days.span("Lịch công tác", main, table))
        .hasValue(new Span(LocalDate.of(2012, 11, 19), LocalDate.of(2012, 11, 21)));
  }

  @Test
  void daysWithoutEntriesAreNoSchedule() {
    Element main =
        Jsoup.parse("<p>Thứ Hai</p><p>Thứ Ba</p><p>Thứ Tư</p><p>Thứ Năm</p><p>Sáng</p>").body();
    assertThat(days.table(main)).isEmpty();
  }
}
