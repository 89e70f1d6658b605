package vn.soi.detect.strategy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Known;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.YearPeriod;
import vn.soi.text.YearPeriods;

/** Technique {@code current-period}: something listed is for a period that has not ended. */
final class CurrentPeriod implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    return Gate.open(site, criterion)
        .map(section -> examined(site, criterion, section))
        .orElseGet(() -> Gate.closed(site, criterion));
  }

  private static Finding examined(Site site, Criterion criterion, Section section) {
    PlanningKinds kinds = new PlanningKinds(site.vocabulary());
    Set<Item> all = new LinkedHashSet<>(section.items());
    site.vocabulary().topics().stream()
        .filter(topic -> topic.category().equals(criterion.category()))
        .forEach(
            topic -> {
              all.addAll(site.section(topic.id()).items());
              kinds.planned(site, topic.id()).forEach(all::add);
            });
    List<Item> current = all.stream().filter(item -> covers(item, site)).toList();
    boolean more = current.isEmpty() && Known.goesOn(section, site);
    String found =
        current.isEmpty()
            ? "Trong %d mục ở %s không có mục nào mà thời kỳ bao gồm ngày %s."
                .formatted(all.size(), Terms.section(site, section), Terms.day(site.asOf()))
            : "%d trong %d mục có thời kỳ bao gồm ngày %s, như \"%s\"."
                .formatted(
                    current.size(), all.size(), Terms.day(site.asOf()), current.get(0).title());
    Reached least = Reached.by(criterion, step -> !current.isEmpty());
    return new Verdict(
            found,
            Map.of("items", all.size(), "current", current.size()),
            0.85,
            current.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(current))
        .between(
            least,
            more ? Reached.by(criterion, step -> true) : least,
            "Danh sách còn trang chưa mở được.");
  }

  /** Titles state periods; years inside the text may be of anything. */
  private static boolean covers(Item item, Site site) {
    List<YearPeriod> periods = YearPeriods.in(item.title());
    return periods.stream().anyMatch(period -> period.covers(site.asOf()));
  }
}
