package vn.soi.detect.direction;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Schedule;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code work-schedule}: the leaders' work schedule, then whether it covers a day of the
 * audit date's week, Monday to Sunday.
 */
final class WorkSchedule implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() && site.schedules().isEmpty()
        ? Gate.closed(site, criterion)
        : read(site, criterion, section);
  }

  private static Finding read(Site site, Criterion criterion, Optional<Section> section) {
    LocalDate monday = site.asOf().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    List<Schedule> schedules = site.schedules();
    Optional<Schedule> current = schedules.stream().filter(it -> overlaps(it, monday)).findFirst();
    Step last = criterion.steps().get(criterion.steps().size() - 1);
    Reached least =
        Reached.by(
            criterion, step -> !schedules.isEmpty() && (current.isPresent() || !step.equals(last)));
    int unread = section.map(it -> Material.unread(site, it)).orElse(0);
    List<Evidence> evidence = new ArrayList<>();
    current
        .or(() -> schedules.stream().findFirst())
        .map(Schedule::evidence)
        .ifPresent(evidence::add);
    section.map(Terms::entry).ifPresent(evidence::add);
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("schedules", schedules.size());
    current.or(() -> schedules.stream().findFirst()).ifPresent(it -> days(it, measured));
    return new Verdict(
            found(site, section, schedules, current, monday),
            measured,
            section.map(it -> Math.max(0.5, it.confidence())).orElse(0.7),
            evidence)
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang lịch chưa mở được.".formatted(unread));
  }

  private static boolean overlaps(Schedule schedule, LocalDate monday) {
    return schedule.from().filter(day -> !day.isAfter(monday.plusDays(6))).isPresent()
        && schedule.to().filter(day -> !day.isBefore(monday)).isPresent();
  }

  private static void days(Schedule schedule, Map<String, Object> measured) {
    schedule.from().ifPresent(day -> measured.put("from", day.toString()));
    schedule.to().ifPresent(day -> measured.put("to", day.toString()));
  }

  private static String found(
      Site site,
      Optional<Section> section,
      List<Schedule> schedules,
      Optional<Schedule> current,
      LocalDate monday) {
    String where = section.map(it -> Terms.section(site, it)).orElse("Mục chỉ đạo, điều hành");
    if (schedules.isEmpty()) {
      return where
          + ": không có lịch làm việc của lãnh đạo có nội dung (lịch tiếp công dân không được tính).";
    }
    return "%s: có %d lịch làm việc, %s tuần %s - %s."
        .formatted(
            where,
            schedules.size(),
            current.isPresent() ? "có" : "không có",
            Terms.day(monday),
            Terms.day(monday.plusDays(6)));
  }
}
