package vn.soi.site.read.services;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;

/**
 * Finds lists of procedures by what they lead to: under a label that nobody foresaw, or as a part
 * of a page that holds other things as well.
 */
final class OtherLists {

  private static final int SEVERAL = 3;

  private final Outline outline;
  private final Predicate<URI> isDetail;

  OtherLists(Outline outline, Predicate<URI> isDetail) {
    this.outline = outline;
    this.isDetail = isDetail;
  }

  /** Pages that link in their content to descriptions of several procedures. */
  List<Page> pages() {
    return outline.pages().stream().filter(this::lists).toList();
  }

  private boolean lists(Page page) {
    Set<URI> targets =
        page.links().stream()
            .filter(link -> link.place() == Link.Place.CONTENT)
            .map(Link::target)
            .collect(Collectors.toSet());
    return targets.stream().filter(isDetail).limit(SEVERAL).count() == SEVERAL;
  }
}
