package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.site.Link;
import vn.soi.site.Link.Place;

/** Reads the links of a page: anchors, picture maps, frames and lists to choose from. */
final class Links {

  private static final String SOURCES =
      "a[href], area[href], frame[src], iframe[src], select option[value], meta[http-equiv=refresh]";
  private static final Pattern ADDRESS = Pattern.compile("(?s)\\s*(?:https?:/)?/.*");
  private static final int MOST = 5_000;
  private static final int MENU_WORDS = 8;

  private final Repeats repeats;
  private final Element main;
  private final URI base;
  private final Unfolding unfolding;

  private Links(Repeats repeats, Element main, URI base, Unfolding unfolding) {
    this.repeats = repeats;
    this.main = main;
    this.base = base;
    this.unfolding = unfolding;
  }

  static List<Link> of(URI url, Document document, Element main, Repeats repeats) {
    Links reader = new Links(repeats, main, Hrefs.base(url, document), new Unfolding(document));
    List<Link> links = new ArrayList<>();
    document.select(SOURCES).stream()
        .limit(MOST)
        .forEach(element -> reader.link(element).ifPresent(links::add));
    return links;
  }

  private Optional<Link> link(Element element) {
    String label =
        element.normalName().equals("option")
            ? VisibleText.squeezed(element.text())
            : Labels.of(element);
    return reference(element)
        .flatMap(reference -> Hrefs.resolve(base, reference))
        .map(url -> new Link(label, url, place(element, label), Labels.above(element), element));
  }

  private Optional<String> reference(Element element) {
    return switch (element.normalName()) {
      case "frame", "iframe" -> Optional.of(element.attr("src"));
      case "meta" -> Hrefs.forward(element.attr("content"));
      case "option" -> Optional.of(element.attr("value")).filter(ADDRESS.asMatchPredicate());
      default -> Optional.of(element.attr("href")).filter(href -> unfolding.shows(element));
    };
  }

  private Place place(Element element, String label) {
    boolean repeated = false;
    for (Element around = element; around != null; around = around.parent()) {
      Optional<Place> named = Furniture.of(around);
      if (named.isPresent()) {
        return named.get();
      }
      repeated |= !around.equals(element) && repeats.contain(around);
      if (around.equals(main) && !repeated) {
        return Place.CONTENT;
      }
    }
    if (repeated) {
      return label.split(" ").length <= MENU_WORDS ? Place.MENU : Place.SIDE;
    }
    return Place.SIDE;
  }
}
