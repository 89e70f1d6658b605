package vn.soi.site.read.services;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Addresses;
import vn.soi.site.Outline;
import vn.soi.site.Page;

/** The pages of a site by address: lists of procedures ask for very many. */
final class Opened {

  private final Outline outline;
  private final Map<URI, Page> pages = new HashMap<>();

  Opened(Outline outline) {
    this.outline = outline;
    outline.pages().forEach(page -> pages.putIfAbsent(Addresses.canonical(page.url()), page));
  }

  /** The page that a reader of this address ends at. */
  Optional<Page> page(URI url) {
    return outline
        .snapshot()
        .open(url)
        .map(capture -> pages.get(Addresses.canonical(capture.url())));
  }
}
