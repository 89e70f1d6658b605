package vn.soi.site;

import java.net.URI;
import java.util.List;
import org.jsoup.nodes.Element;

/**
 * One link of a page.
 *
 * @param label what a reader takes it for: visible text, else aria-label, title, the picture's alt;
 *     empty for a bare picture
 * @param target the address, resolved against the page (and its base), without fragment
 * @param place where on the page it stands
 * @param parents labels of the menu entries above it, outermost first
 */
public record Link(String label, URI target, Place place, List<String> parents, Element element) {

  public Link {
    parents = List.copyOf(parents);
  }

  /** The part of a page in which a link stands. */
  public enum Place {
    MENU,
    SIDE,
    CONTENT,
    FOOTER
  }
}
