package vn.soi.crawl;

import java.net.URI;
import java.util.List;

/**
 * A link as it stands on a page, all links to one address together.
 *
 * @param labels what it is called: texts, titles, names of pictures, in order, longest first
 * @param menu whether it stands in a menu, header or footer
 * @param order its place among the page's links
 * @param row the text of the table row or list entry around it, where that was wanted
 * @param under the words it stands under: the part of the page, its headings; most telling first
 */
record FoundLink(
    URI url,
    Kind kind,
    List<String> labels,
    boolean menu,
    int order,
    String row,
    List<String> under) {

  enum Kind {
    ANCHOR,
    /** A frame, or a page that the page turns into. */
    PART,
    FEED
  }

  FoundLink {
    labels = List.copyOf(labels);
    under = List.copyOf(under);
  }

  /** What a reader takes it for. */
  String label() {
    return labels.isEmpty() ? "" : labels.get(0);
  }
}
