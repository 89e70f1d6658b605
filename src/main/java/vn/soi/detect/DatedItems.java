package vn.soi.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code dated-items}: so many items that show their day. */
public final class DatedItems implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : counted(site, criterion, section.get());
  }

  private static Finding counted(Site site, Criterion criterion, Section section) {
    List<Item> dated = section.items().stream().filter(item -> item.date().isPresent()).toList();
    int unknown = Known.maybeDated(section, site);
    String found =
        "%d tin ghi ngày trong %d tin đọc được ở %s."
            .formatted(dated.size(), section.items().size(), Terms.section(site, section));
    List<vn.soi.archive.Evidence> evidence =
        dated.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(dated);
    return new Verdict(
            found,
            Map.of("items", section.items().size(), "dated", dated.size(), "unknown", unknown),
            Math.max(0.5, section.confidence()),
            evidence)
        .between(
            Reached.by(criterion, step -> dated.size() >= step.need("count")),
            Reached.by(criterion, step -> dated.size() + unknown >= step.need("count")),
            "%d tin chưa mở được để biết ngày.".formatted(unknown));
  }
}
