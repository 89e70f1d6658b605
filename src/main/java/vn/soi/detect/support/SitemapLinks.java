package vn.soi.detect.support;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;

/** Tells the links of a sitemap page from the menus around them. */
final class SitemapLinks {

  private static final int OTHERS = 5;
  private static final int FEWEST_SECTIONS = 3;

  private SitemapLinks() {}

  /**
   * The site's own pages that this page links to more often than others do: menus stand on every
   * page, a map only here. A list of feeds is no map.
   */
  static Set<URI> of(Site site, Page page) {
    Hosts hosts = Hosts.of(site.agency(), site.home().url());
    List<Page> others =
        site.pages().stream().filter(other -> !other.equals(page)).limit(OTHERS).toList();
    Set<URI> targets = new LinkedHashSet<>();
    page.links().stream()
        .map(link -> Addresses.canonical(link.target()))
        .filter(url -> hosts.own(url) && !url.equals(Addresses.canonical(page.url())))
        .filter(url -> moreOften(page, others, url))
        .filter(url -> !isFeed(site, url))
        .forEach(targets::add);
    return targets;
  }

  /**
   * Whether a page that a label calls the map is another: its heading says so, and it leads to
   * hardly any section.
   */
  static boolean isOther(Site site, Page page, String topic) {
    boolean called =
        page.heading().stream()
            .flatMap(heading -> site.vocabulary().labelled(heading).stream())
            .anyMatch(match -> match.topic().id().equals(topic));
    Set<URI> targets = of(site, page);
    long sections =
        site.outline().sections().values().stream()
            .flatMap(section -> section.pages().stream().limit(1))
            .map(first -> Addresses.canonical(first.url()))
            .distinct()
            .filter(targets::contains)
            .count();
    return !called && page.heading().isPresent() && sections < FEWEST_SECTIONS;
  }

  /** Than most others: a page of an error has no menu. */
  private static boolean moreOften(Page page, List<Page> others, URI url) {
    long here = times(page, url);
    return others.stream().filter(other -> here > times(other, url)).count() * 2 > others.size();
  }

  private static long times(Page page, URI url) {
    return page.links().stream()
        .filter(link -> Addresses.canonical(link.target()).equals(url))
        .count();
  }

  private static boolean isFeed(Site site, URI url) {
    String path = (url.getPath() + "?" + url.getQuery()).toLowerCase(Locale.ROOT);
    boolean xml =
        site.snapshot()
            .open(url)
            .flatMap(capture -> capture.header("content-type"))
            .filter(type -> type.toLowerCase(Locale.ROOT).contains("xml"))
            .filter(type -> !type.toLowerCase(Locale.ROOT).contains("html"))
            .isPresent();
    return xml || path.matches(".*(?:^|[/=.])(?:rss|feed|atom)\\b.*");
  }

  /** Entries whose link leads nowhere: {@code #}, {@code javascript:;}. */
  static long leadingNowhere(Page page) {
    return page.main().select("li > a").stream()
        .filter(link -> link.attr("href").strip().matches("#?|javascript:.*"))
        .count();
  }
}
