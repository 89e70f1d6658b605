package vn.soi.detect;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.WorkingCalendar;

/** Technique {@code newest-item}: how old the newest dated item is at the audit date. */
public final class NewestItem implements Detector {

  private static final int TRUSTED_SAMPLE = 3;

  @Override
  public Set<String> needs() {
    return Set.of("days|workingDays");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() ? Gate.closed(site, criterion) : aged(site, criterion, section.get());
  }

  private static Finding aged(Site site, Criterion criterion, Section section) {
    List<Item> dated = section.items().stream().filter(item -> item.date().isPresent()).toList();
    int unknown = dated.size() >= TRUSTED_SAMPLE ? 0 : Known.maybeDated(section, site);
    Optional<LocalDate> newest = dated.stream().findFirst().flatMap(Item::date);
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("items", section.items().size());
    measured.put("dated", dated.size());
    newest.ifPresent(date -> measured.put("newest", date.toString()));
    newest.ifPresent(date -> measured.put("days", days(date, site)));
    newest.ifPresent(date -> measured.put("workingDays", workingDays(date, site)));
    Reached least =
        Reached.by(criterion, step -> newest.filter(date -> fresh(date, step, site)).isPresent());
    Reached most = unknown == 0 ? least : Reached.by(criterion, step -> true);
    return new Verdict(
            found(site, section, newest),
            measured,
            Math.max(0.5, section.confidence()),
            dated.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(dated.subList(0, 1)))
        .between(least, most, "%d mục chưa mở được để biết ngày.".formatted(unknown));
  }

  private static String found(Site site, Section section, Optional<LocalDate> newest) {
    return newest
        .map(
            date ->
                "Bài mới nhất ở %s đăng ngày %s, trước ngày đánh giá %d ngày (%d ngày làm việc)."
                    .formatted(
                        Terms.section(site, section),
                        Terms.day(date),
                        days(date, site),
                        workingDays(date, site)))
        .orElse("Không có bài nào ghi ngày ở %s.".formatted(Terms.section(site, section)));
  }

  private static boolean fresh(LocalDate date, Step step, Site site) {
    return step.needs("workingDays")
        ? workingDays(date, site) <= step.need("workingDays")
        : days(date, site) <= step.need("days");
  }

  private static long days(LocalDate date, Site site) {
    return ChronoUnit.DAYS.between(date, site.asOf());
  }

  private static long workingDays(LocalDate date, Site site) {
    return WorkingCalendar.vietnam().workingDaysBetween(date, site.asOf());
  }
}
