package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Part;

/** Composes the leaders' week, and the days of citizen reception that are none. */
final class SchedulePages {
  private static final List<String> WEEKDAYS =
      List.of("Thứ Hai", "Thứ Ba", "Thứ Tư", "Thứ Năm", "Thứ Sáu");
  private final SiteDraft site;
  private final PeoplePages.PageAdder pages;

  SchedulePages(SiteDraft site, PeoplePages.PageAdder pages) {
    this.site = site;
    this.pages = pages;
  }

  void compose() {
    Wording wording = site.wording();
    int points = site.points("direction.schedule");
    if (points > 0) {
      LocalDate monday = points == 2 ? LocalDate.of(2012, 11, 19) : LocalDate.of(2012, 9, 10);
      pages.add("direction.schedule", wording.label("schedule"), week(monday));
    }
    if (points == 0 && site.chance(2, "reception") == 0) {
      pages.add("direction.reception", wording.label("reception"), List.of(reception()));
    }
  }

  private List<Part> week(LocalDate monday) {
    Wording wording = site.wording();
    List<List<Inline>> rows = new ArrayList<>();
    for (int day = 0; day < 5; day++) {
      String date = WEEKDAYS.get(day) + ", " + Days.written(monday.plusDays(day));
      rows.add(
          List.of(
              Inline.of(date),
              Inline.of(site.profile().head()),
              Inline.of(wording.say("schedule.task", 2 * day)),
              Inline.of(wording.say("schedule.task", 2 * day + 1))));
    }
    String heading =
        "Lịch công tác tuần của lãnh đạo, từ %s đến %s"
            .formatted(Days.written(monday), Days.written(monday.plusDays(4)));
    List<String> heads = List.of("Thứ, ngày", "Lãnh đạo", "Sáng", "Chiều");
    return List.of(new Part.Heading(heading), new Part.Grid(heads, rows));
  }

  private Part reception() {
    List<List<Inline>> rows = new ArrayList<>();
    for (int day : List.of(5, 15, 25)) {
      rows.add(
          List.of(
              Inline.of("Ngày " + day + " hằng tháng"),
              Inline.of(day == 15 ? site.profile().head() : site.profile().deputy()),
              Inline.of("Phòng tiếp công dân")));
    }
    return new Part.Grid(List.of("Ngày tiếp", "Người tiếp công dân", "Địa điểm"), rows);
  }
}
