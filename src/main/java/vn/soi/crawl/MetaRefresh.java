package vn.soi.crawl;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;

/** Where a page sends its reader by itself. */
final class MetaRefresh {

  private MetaRefresh() {}

  static Optional<URI> of(Capture capture) {
    return of(HtmlText.parse(capture), capture.url());
  }

  static Optional<URI> of(Document document, URI page) {
    return document.select("meta[http-equiv=refresh i]").stream()
        .map(meta -> meta.attr("content"))
        .filter(content -> content.length() < 2000)
        .flatMap(content -> target(content).stream())
        .findFirst()
        .flatMap(link -> Addresses.resolve(page, link))
        .filter(url -> !url.equals(Addresses.canonical(page)));
  }

  private static Optional<String> target(String content) {
    int url = content.toLowerCase(Locale.ROOT).indexOf("url=");
    return url < 0
        ? Optional.empty()
        : Optional.of(content.substring(url + 4).strip().replaceAll("^['\"]|['\"].*$", ""));
  }
}
