package vn.soi.site.read.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the element that holds a page's own content, by leaving out what is not its own. */
final class MainContent {

  private static final Set<String> CONTAINERS =
      Set.of("body", "div", "center", "table", "tbody", "tr", "td", "section", "form", "span");
  private static final String NAMED = "main, [role=main]";
  private static final double MOST = 0.5;
  private static final int PICTURE = 20;
  private static final int FIELD = 10;

  private final Repeats repeats;
  private final Optional<Element> breadcrumb;
  private final Map<Element, Integer> weights = new HashMap<>();

  private MainContent(Repeats repeats, Optional<Element> breadcrumb) {
    this.repeats = repeats;
    this.breadcrumb = breadcrumb;
  }

  static Element of(Document document, Repeats repeats) {
    MainContent finder = new MainContent(repeats, Breadcrumbs.line(document));
    Element body = document.body();
    int all = finder.weigh(body);
    Element start =
        Optional.ofNullable(body.selectFirst(NAMED))
            .filter(named -> finder.weight(named) >= all * MOST)
            .orElse(body);
    return finder.whole(finder.narrowed(start));
  }

  /** Steps inwards as long as one child alone holds everything. */
  private Element narrowed(Element start) {
    Element current = start;
    while (true) {
      List<Element> heavy = current.children().stream().filter(child -> weight(child) > 0).toList();
      boolean alone = heavy.size() == 1 && weight(heavy.get(0)) == weight(current);
      if (!alone || !CONTAINERS.contains(heavy.get(0).normalName())) {
        return current;
      }
      current = heavy.get(0);
    }
  }

  /** A table's rows are not content without their table. */
  private Element whole(Element found) {
    boolean part = Set.of("tbody", "tr", "thead").contains(found.normalName());
    Element table = found.closest("table");
    return part && table != null ? table : found;
  }

  private int weight(Element element) {
    return weights.getOrDefault(element, 0);
  }

  private int weigh(Element element) {
    int weight = 0;
    if (!leftOut(element)) {
      weight = own(element);
      for (Element child : element.children()) {
        weight += weigh(child);
      }
    }
    weights.put(element, weight);
    return weight;
  }

  private boolean leftOut(Element element) {
    return VisibleText.hides(element)
        || repeats.contain(element)
        || breadcrumb.filter(element::equals).isPresent()
        || Furniture.of(element).isPresent();
  }

  private static int own(Element element) {
    int words = VisibleText.squeezed(element.ownText()).length();
    return switch (element.normalName()) {
      case "img", "iframe" -> PICTURE + words;
      case "input", "textarea", "select" -> FIELD + words;
      default -> words;
    };
  }
}
