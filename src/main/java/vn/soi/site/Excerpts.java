package vn.soi.site;

import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.text.Excerpt;

/** Cuts the words that prove something out of a page. */
final class Excerpts {

  private static final int LENGTH = 240;

  private Excerpts() {}

  static Evidence evidence(Page page, Element element) {
    return evidence(page, element, element.text());
  }

  static Evidence evidence(Page page, Element element, String excerpt) {
    return page.capture().evidence(Excerpt.start(excerpt, LENGTH), selector(element));
  }

  private static Optional<String> selector(Element element) {
    try {
      return Optional.of(element.cssSelector());
    } catch (IllegalStateException unselectable) {
      return Optional.empty();
    }
  }
}
