package vn.soi.detect.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.soi.config.Topic;
import vn.soi.detect.Material;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Site;

/** The pages on which an introduction may tell of something that has no page of its own. */
final class Elsewhere {

  private static final int FARTHEST = 2;
  private static final int MOST_LINKS = 5;
  private static final String SITEMAP = "support.sitemap";
  private static final String CATEGORY = "introduction";
  private static final String OFFICERS = "introduction.officers";

  private Elsewhere() {}

  /** The introduction's own pages, then those near the home page that no other category holds. */
  static List<Page> pages(Site site) {
    Set<Page> officers = new LinkedHashSet<>(Material.of(site, List.of(OFFICERS)));
    Set<Page> found = new LinkedHashSet<>(material(site, true));
    Set<Page> others = material(site, false);
    site.pages().stream()
        .filter(page -> page.clicks().orElse(FARTHEST + 1) <= FARTHEST)
        .filter(page -> !others.contains(page) || misnamed(site, page))
        .filter(page -> !page.equals(site.home()))
        .forEach(found::add);
    found.removeAll(officers);
    return List.copyOf(found);
  }

  /** "Sơ đồ" may be a sitemap, which is full of links, or a chart. */
  private static boolean misnamed(Site site, Page page) {
    return site.section(SITEMAP).pages().contains(page)
        && page.links().stream().filter(link -> link.place() == Link.Place.CONTENT).count()
            <= MOST_LINKS;
  }

  private static Set<Page> material(Site site, boolean introduction) {
    return new LinkedHashSet<>(
        Material.of(
            site,
            site.vocabulary().topics().stream()
                .filter(topic -> topic.category().equals(CATEGORY) == introduction)
                .map(Topic::id)
                .toList()));
  }
}
