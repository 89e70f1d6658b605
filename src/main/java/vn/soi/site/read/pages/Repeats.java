package vn.soi.site.read.pages;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * What is the same on most pages of a site: its header, menus, side columns and footer, in whatever
 * markup.
 *
 * <p>Two elements are the same when they show the same words and pictures in the same order. A
 * heading is the same only as a heading: the menu entry that leads to a page has its words too.
 */
final class Repeats {

  private static final double SHARE = 0.6;
  private static final int FEWEST_PAGES = 4;
  private static final Pattern HEADING = Pattern.compile("h[1-6]");
  private static final Pattern TITLE = Pattern.compile("(?i)title|tieu-?de|heading");
  private static final int A_HEADING = 7;

  private final Map<Element, Long> marks = new HashMap<>();
  private final Map<Long, Integer> pages = new HashMap<>();
  private final int enough;

  private Repeats(int documents) {
    this.enough = Math.max(FEWEST_PAGES, (int) Math.ceil(documents * SHARE));
  }

  static Repeats among(Collection<Document> documents) {
    Repeats repeats = new Repeats(documents.size());
    documents.forEach(repeats::add);
    return repeats;
  }

  /** Whether an element of these documents stands on most of the pages. */
  boolean contain(Element element) {
    Long mark = marks.get(element);
    return mark != null && mark != 0 && pages.getOrDefault(mark, 0) >= enough;
  }

  private void add(Document document) {
    Set<Long> onThisPage = new HashSet<>();
    mark(document, onThisPage);
    onThisPage.forEach(mark -> pages.merge(mark, 1, Integer::sum));
  }

  private long mark(Element element, Set<Long> onThisPage) {
    long mark = own(element);
    for (Node child : List.copyOf(element.childNodes())) {
      long part = 0;
      if (child instanceof TextNode words) {
        part = VisibleText.squeezed(words.getWholeText()).hashCode();
      } else if (child instanceof Element inner && !VisibleText.hides(inner)) {
        part = mark(inner, onThisPage);
      }
      mark = part == 0 ? mark : mark * 1_000_003 + part;
    }
    marks.put(element, mark);
    onThisPage.add(mark);
    return mark;
  }

  private static long own(Element element) {
    boolean heading =
        HEADING.matcher(element.normalName()).matches()
            || TITLE.matcher(element.className()).find();
    if (heading) {
      return A_HEADING;
    }
    return element.normalName().equals("img") ? element.attr("src").hashCode() : 0;
  }
}
