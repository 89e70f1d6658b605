package vn.soi.crawl;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Says under which words each link and form of a page stands: the label by which the page's own
 * menu opens that part of it ("#news"), else the headings above it.
 */
final class Under {

  private static final int FEWEST_PARTS = 3;
  private static final int MOST_PARTS = 100;
  private static final int LEAST_TEXT = 40;
  private static final int LONGEST_HEADING = 80;
  private static final String OPENERS =
      "a[href*=#], area[href*=#], [data-target], [aria-controls], [onclick]";
  private static final Pattern HEADING = Pattern.compile("h[1-6]|legend|caption");
  private static final Pattern NAMED = Pattern.compile("(?i)title|tieu|head|caption|heading");
  private static final Pattern QUOTED = Pattern.compile("['\"]#?([\\w.:-]{1,80})['\"]");

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final IdentityHashMap<Element, List<String>> words = new IdentityHashMap<>();

  private Under(Document document) {
    for (Element opener : document.select(OPENERS)) {
      names(opener).stream()
          .filter(name -> parts.size() < MOST_PARTS && isThere(document, name))
          .forEach(name -> parts.putIfAbsent(name, opener.text().strip()));
    }
    parts.values().removeIf(String::isEmpty);
    if (parts.size() < FEWEST_PARTS) {
      parts.clear();
    }
  }

  static Under of(Document document) {
    Under under = new Under(document);
    document.body().traverse(under.new Walk());
    return under;
  }

  /** The most telling words first. */
  List<String> words(Element element) {
    return words.getOrDefault(element, List.of());
  }

  private static List<String> names(Element opener) {
    List<String> names = new ArrayList<>();
    for (String attribute : List.of("href", "data-target", "aria-controls")) {
      String value = opener.attr(attribute).strip();
      boolean own = !attribute.equals("href") || value.startsWith("#");
      names.add(own ? value.replaceFirst("^#", "") : "");
    }
    String script = opener.attr("onclick") + " " + scripted(opener.attr("href"));
    Matcher quoted = QUOTED.matcher(script.substring(0, Math.min(500, script.length())));
    while (quoted.find()) {
      names.add(quoted.group(1));
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  private static String scripted(String href) {
    return href.regionMatches(true, 0, "javascript:", 0, 11) ? href : "";
  }

  private static boolean isThere(Document document, String name) {
    return document.getElementById(name) != null
        || !document.getElementsByAttributeValue("name", name).is("a");
  }

  /** Goes through the page in the order of reading. */
  private final class Walk implements NodeVisitor {

    private final Deque<Element> open = new ArrayDeque<>();
    private final Map<String, String> headings = new LinkedHashMap<>();
    private String anchored = "";

    @Override
    public void head(Node node, int depth) {
      if (node instanceof Element element) {
        enter(element);
        if (element.hasAttr("href")
            || element.hasAttr("onclick")
            || element.normalName().equals("form")) {
          words.put(element, current());
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && element.equals(open.peekLast())) {
        open.removeLast();
        headings.clear();
      }
    }

    private void enter(Element element) {
      String label = label(element);
      if (!label.isEmpty()) {
        headings.clear();
        boolean holds = element.text().length() >= LEAST_TEXT;
        anchored = holds ? "" : label;
        if (holds) {
          open.addLast(element);
        }
      } else if (isHeading(element)) {
        String kind = element.normalName() + "." + element.className();
        List<String> kinds = new ArrayList<>(headings.keySet());
        if (headings.containsKey(kind)) {
          kinds.subList(kinds.indexOf(kind), kinds.size()).forEach(headings::remove);
        }
        headings.put(kind, element.text().strip());
      }
    }

    private List<String> current() {
      List<String> all = new ArrayList<>();
      open.forEach(part -> all.add(label(part)));
      if (!anchored.isEmpty()) {
        all.add(anchored);
      }
      List<String> nearest = new ArrayList<>(headings.values());
      java.util.Collections.reverse(nearest);
      all.addAll(nearest);
      return all;
    }

    private String label(Element element) {
      String named = parts.getOrDefault(element.id(), "");
      return named.isEmpty() && element.normalName().equals("a")
          ? parts.getOrDefault(element.attr("name"), "")
          : named;
    }

    private boolean isHeading(Element element) {
      boolean called =
          HEADING.matcher(element.normalName()).matches()
              || NAMED.matcher(element.className()).find();
      if (!called || element.selectFirst("a[href]:not([href^=#])") != null) {
        return false;
      }
      String text = element.text().strip();
      return !text.isEmpty() && text.length() <= LONGEST_HEADING;
    }
  }
}
