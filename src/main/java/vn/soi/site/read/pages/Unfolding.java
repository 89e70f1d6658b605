package vn.soi.site.read.pages;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Tells which hidden menus open under the pointer: those inside an entry, those below the label
 * that they unfold from, and those that the handler of an element names or that are named after it.
 */
final class Unfolding {

  private static final String HANDLERS =
      "[onmouseover], [onmouseenter], [onclick], [data-target], [data-toggle], [aria-controls], [rel]";
  private static final Set<String> PANELS = Set.of("ul", "ol", "div", "table", "dl", "nav");
  private static final Set<String> LABELS = Set.of("a", "span", "button", "h3", "h4", "td");
  private static final int LONGEST_LABEL = 60;
  private static final int SHORTEST_NAME = 4;

  private final Set<String> openers = new HashSet<>();
  private final StringBuilder code = new StringBuilder();

  Unfolding(Document document) {
    for (Element opener : document.select(HANDLERS)) {
      if (!opener.id().isEmpty()) {
        openers.add(opener.id());
      }
      opener.attributes().forEach(attribute -> code.append(' ').append(attribute.getValue()));
    }
  }

  /** Whether a reader gets to see the element, if only by opening what is around it. */
  boolean shows(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      if (VisibleText.hides(around) && !unfolds(around)) {
        return false;
      }
    }
    return true;
  }

  private boolean unfolds(Element hidden) {
    if (!PANELS.contains(hidden.normalName())) {
      return false;
    }
    return (hidden.normalName().equals("ul") && hidden.closest("li") != null)
        || below(hidden)
        || named(hidden.id());
  }

  /** Whether the element before it is a short label that is seen. */
  private static boolean below(Element hidden) {
    Element before = hidden.previousElementSibling();
    return before != null
        && LABELS.contains(before.normalName())
        && !VisibleText.hides(before)
        && !before.text().isBlank()
        && before.text().length() <= LONGEST_LABEL;
  }

  private boolean named(String id) {
    if (id.length() < SHORTEST_NAME) {
      return false;
    }
    return code.indexOf(id) >= 0
        || openers.stream()
            .anyMatch(
                opener ->
                    opener.length() >= SHORTEST_NAME
                        && id.toLowerCase(Locale.ROOT).startsWith(opener.toLowerCase(Locale.ROOT)));
  }
}
