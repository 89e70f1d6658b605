package vn.soi.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Some items of a section that are looked at closely, and how many of them have a property.
 *
 * @param items the sample, newest first
 * @param having those that have the property
 * @param unknown those that may have it, on a page of their own that was not opened
 */
public record Sample(List<Item> items, List<Item> having, List<Item> unknown) {

  private static final int MOST = 20;
  private static final int FEW = 3;

  public Sample {
    items = List.copyOf(items);
    having = List.copyOf(having);
    unknown = List.copyOf(unknown);
  }

  /**
   * The newest items, those whose own pages were opened first; others fill up only where fewer than
   * three are known.
   */
  public static Sample of(Section section, Site site, Predicate<Item> property) {
    List<Item> known = new ArrayList<>();
    List<Item> unread = new ArrayList<>();
    for (Item item : section.items()) {
      boolean told = property.test(item) || !Known.unread(item, site);
      (told ? known : unread).add(item);
    }
    List<Item> items = new ArrayList<>(known.subList(0, Math.min(MOST, known.size())));
    List<Item> unknown = items.size() >= FEW ? List.of() : unread;
    unknown.stream().limit(MOST - (long) items.size()).forEach(items::add);
    return new Sample(
        items,
        items.stream().filter(property).toList(),
        items.stream().filter(unknown::contains).toList());
  }

  /**
   * The finding for a share: each step gives it as {@code share} in percent.
   *
   * @param found a Vietnamese sentence with two places for numbers: having, looked at
   */
  public Finding share(Criterion criterion, String found, Section section) {
    Share share =
        new Share(having.size(), items.size() - having.size() - unknown.size(), unknown.size());
    List<Evidence> evidence =
        items.isEmpty()
            ? List.of(Terms.entry(section))
            : Stream.concat(Terms.items(having).stream().limit(3), Terms.items(items).stream())
                .toList();
    return new Verdict(
            found.formatted(having.size(), items.size()),
            Map.of(
                "sampled", items.size(), "having", having.size(), "percent", share.leastPercent()),
            items.size() < FEW ? 0.6 : 0.85,
            evidence)
        .between(
            Reached.by(criterion, share::surely),
            Reached.by(criterion, share::perhaps),
            "%d bài chưa mở được.".formatted(unknown.size()));
  }
}
