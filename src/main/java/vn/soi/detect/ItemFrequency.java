package vn.soi.detect;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code item-frequency}: how many items are dated in the last days. */
public final class ItemFrequency implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count", "days");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : counted(site, criterion, section.get());
  }

  private static Finding counted(Site site, Criterion criterion, Section section) {
    int days = criterion.steps().stream().mapToInt(step -> step.need("days")).max().orElse(0);
    List<Item> recent = recent(section, site.asOf().minusDays(days));
    int unknown = unknown(site, section, recent);
    String found =
        "%d tin trong %d ngày đến ngày đánh giá ở %s."
            .formatted(recent.size(), days, Terms.section(site, section));
    return new Verdict(
            found,
            Map.of("recent", recent.size(), "days", days, "unknown", unknown),
            Math.max(0.5, section.confidence()),
            recent.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(recent))
        .between(
            Reached.by(criterion, step -> reached(step, section, site, 0)),
            Reached.by(criterion, step -> reached(step, section, site, unknown)),
            "Có tin hoặc trang danh sách chưa mở được nên chưa biết ngày.");
  }

  /** Items without a known day, and a list that goes on before the days are over. */
  private static int unknown(Site site, Section section, List<Item> recent) {
    boolean allRecent =
        section.items().stream().filter(item -> item.date().isPresent()).allMatch(recent::contains);
    boolean more = allRecent && !recent.isEmpty() && Known.goesOn(section, site);
    return more ? Integer.MAX_VALUE / 2 : Known.maybeDated(section, site);
  }

  private static boolean reached(Step step, Section section, Site site, int more) {
    int known = recent(section, site.asOf().minusDays(step.need("days"))).size();
    return known + more >= step.need("count");
  }

  private static List<Item> recent(Section section, LocalDate first) {
    return section.items().stream()
        .filter(item -> item.date().filter(date -> !date.isBefore(first)).isPresent())
        .toList();
  }
}
