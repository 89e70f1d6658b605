package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;

/** Finds the home page among the captures, whichever variant of its address answered. */
final class Home {

  private static final int MOST_FORWARDS = 3;

  private Home() {}

  static Optional<URI> of(Snapshot snapshot, Agency agency) {
    Stream<URI> looked = snapshot.visits().stream().filter(Visit::home).map(Visit::url);
    return Stream.concat(agency.url().stream(), looked)
        .flatMap(url -> opened(snapshot, url, MOST_FORWARDS).stream())
        .findFirst();
  }

  private static Optional<URI> opened(Snapshot snapshot, URI url, int forwards) {
    Optional<Sheet> sheet = snapshot.open(url).flatMap(Sheet::of);
    if (sheet.isPresent() && forwards > 0) {
      Optional<URI> next = forward(sheet.get()).flatMap(to -> opened(snapshot, to, forwards - 1));
      if (next.isPresent()) {
        return next;
      }
    }
    return sheet.map(Sheet::capture).map(Capture::url);
  }

  /** Where a page forwards its reader to by itself. */
  private static Optional<URI> forward(Sheet sheet) {
    Element meta = sheet.document().selectFirst("meta[http-equiv=refresh]");
    if (meta == null) {
      return Optional.empty();
    }
    return Hrefs.forward(meta.attr("content"))
        .flatMap(to -> Hrefs.resolve(sheet.url(), to))
        .filter(to -> !to.equals(Addresses.canonical(sheet.url())));
  }
}
