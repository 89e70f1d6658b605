package vn.soi.site.read.documents;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.Folded;

/** Tells the heading that an entry stands under. */
final class Above {

  private static final int LONGEST_HEADING = 150;
  private static final int MOST_STEPS = 200;
  private static final Pattern HEADING = Pattern.compile("h[1-6]|caption|legend");
  private static final Set<String> NO_HEADINGS = Set.of("tr", "td", "th", "thead", "tbody", "li");

  private Above() {}

  /** The nearest heading above an element, empty where there is none. */
  static String heading(Element element, Element root) {
    for (Element at = element; at != null && !at.equals(root); at = at.parent()) {
      Element before = at.previousElementSibling();
      for (int steps = 0; before != null && steps < MOST_STEPS; steps++) {
        if (isHeading(before)) {
          return Cells.text(before);
        }
        before = before.previousElementSibling();
      }
    }
    return "";
  }

  private static boolean isHeading(Element element) {
    String name = element.normalName();
    String text = Cells.text(element);
    return !text.isEmpty()
        && text.length() <= LONGEST_HEADING
        && !NO_HEADINGS.contains(name)
        && (HEADING.matcher(name).matches()
            || Folded.of(text).equals(Folded.of(element.select("b,strong").text())));
  }
}
