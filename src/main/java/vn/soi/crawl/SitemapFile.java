package vn.soi.crawl;

import crawlercommons.sitemaps.AbstractSiteMap;
import crawlercommons.sitemaps.SiteMap;
import crawlercommons.sitemaps.SiteMapParser;
import crawlercommons.sitemaps.UnknownFormatException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;

/** Reads sitemap.xml, within bounds and without external entities. */
final class SitemapFile {

  private static final int MOST_LINKS = 500;
  private static final int MOST_BYTES = 2 << 20;

  private SitemapFile() {}

  static boolean is(Capture capture) {
    byte[] bytes = capture.payload();
    String start = new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.ISO_8859_1);
    return start.contains("<urlset") || start.contains("<sitemapindex");
  }

  static ReadPage read(Capture capture) {
    byte[] bytes = capture.payload();
    byte[] bounded = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    try {
      AbstractSiteMap map =
          new SiteMapParser(false).parseSiteMap("text/xml", bounded, capture.url().toURL());
      return new ReadPage(links(map, capture.url()), List.of(), List.of());
    } catch (UnknownFormatException | IOException notReadable) {
      // A broken sitemap is no more than a missing one.
      return ReadPage.NOTHING;
    }
  }

  private static List<FoundLink> links(AbstractSiteMap map, URI base) {
    List<FoundLink> links = new ArrayList<>();
    if (map instanceof SiteMap pages) {
      pages.getSiteMapUrls().stream()
          .limit(MOST_LINKS)
          .flatMap(page -> Addresses.resolve(base, page.getUrl().toString()).stream())
          .distinct()
          .forEach(
              url ->
                  links.add(
                      new FoundLink(
                          url,
                          FoundLink.Kind.ANCHOR,
                          List.of(),
                          false,
                          links.size(),
                          "",
                          List.of())));
    }
    return links;
  }
}
