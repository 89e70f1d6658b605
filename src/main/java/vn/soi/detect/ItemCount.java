package vn.soi.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code item-count}: how many items a section lists. */
public final class ItemCount implements Detector {

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
    List<Item> items = section.items();
    boolean goesOn = Known.goesOn(section, site);
    String found = "%d bài ở %s.".formatted(items.size(), Terms.section(site, section));
    Reached least = Reached.by(criterion, step -> items.size() >= step.need("count"));
    return new Verdict(
            found,
            Map.of("items", items.size()),
            Math.max(0.5, section.confidence()),
            items.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(items))
        .between(
            least,
            goesOn ? Reached.by(criterion, step -> true) : least,
            "Danh sách còn trang chưa mở được.");
  }
}
