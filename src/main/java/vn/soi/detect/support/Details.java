package vn.soi.detect.support;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** The pages of single items: a piece of news, a notice, a document. */
final class Details {

  private static final int SAMPLE = 20;

  private Details() {}

  /** Opened pages of news; of other items where none is opened; at most 20, the same every time. */
  static List<Page> of(Site site) {
    List<Page> news = opened(site, Stream.of(site.section("news")));
    return news.isEmpty() ? opened(site, sections(site)) : news;
  }

  private static List<Page> opened(Site site, Stream<Section> sections) {
    Set<Page> pages = new LinkedHashSet<>();
    sections
        .flatMap(section -> section.items().stream())
        .flatMap(item -> item.detail().stream())
        .filter(page -> !page.equals(site.home()))
        .forEach(pages::add);
    return pages.stream().limit(SAMPLE).toList();
  }

  /** How many items are listed, opened or not. */
  static long listed(Site site) {
    return sections(site)
        .flatMap(section -> section.items().stream())
        .map(Item::title)
        .distinct()
        .count();
  }

  private static Stream<Section> sections(Site site) {
    return site.outline().sections().values().stream()
        .sorted(Comparator.comparing(section -> !section.topic().equals("news")));
  }
}
