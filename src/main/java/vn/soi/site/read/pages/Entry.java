package vn.soi.site.read.pages;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * One entry of a list as it stands on the page, before its own page is looked at.
 *
 * @param element what proves that it is listed
 * @param region the nodes that belong to it: the element and what follows up to the next entry
 * @param titles the elements that show its title
 */
record Entry(
    String title, Optional<URI> url, Element element, List<Node> region, Set<Element> titles) {

  Entry {
    region = List.copyOf(region);
    titles = Set.copyOf(titles);
  }

  /** Whether an element stands within the entry's surroundings. */
  boolean holds(Element inner) {
    return region.stream()
        .anyMatch(node -> node.equals(inner) || inner.parents().stream().anyMatch(node::equals));
  }

  /** Whether one of two entries holds the other. */
  boolean overlaps(Entry other) {
    return holds(other.element) || other.holds(element);
  }
}
