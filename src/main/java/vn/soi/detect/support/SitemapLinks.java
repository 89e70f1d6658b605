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
        .filter(url -> others.stream().anyMatch(other -> times(page, url) > times(other, url)))
        .filter(url -> !isFeed(site, url))
        .forEach(targets::add);
    return targets;
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
