package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.archive.Addresses;

/** What opens or shows a part of the same page: links to "#part", tabs, folds, scripts. */
final class Openers {

  /** Elements that may open a part. */
  static final String ALL =
      "a[href*=#], area[href*=#], a[href^=javascript:], [data-target], [aria-controls], [onclick]";

  private static final Pattern NAME = Pattern.compile("[\\w.:-]{1,80}");
  private static final Pattern QUOTED = Pattern.compile("['\"]#?([\\w.:-]{1,80})['\"]");
  private static final Set<String> ROWS = Set.of("tbody", "table", "ul", "ol", "dl");
  private static final int LONGEST_SCRIPT = 500;
  private static final int LONGEST_LABEL = 100;

  private Openers() {}

  /** The names of the parts that an element of this page opens, whether or not they are there. */
  static List<String> names(Element opener, URI page) {
    List<String> names = new ArrayList<>();
    String href = opener.attr("href").strip();
    int at = href.indexOf('#');
    if (at >= 0 && here(href, at, page)) {
      names.add(href.substring(at + 1));
    }
    names.add(opener.attr("data-target").replaceFirst("^#", ""));
    names.add(opener.attr("aria-controls"));
    boolean script = href.toLowerCase(Locale.ROOT).startsWith("javascript:");
    String code = opener.attr("onclick") + " " + (script ? href : "");
    Matcher quoted = QUOTED.matcher(code.substring(0, Math.min(LONGEST_SCRIPT, code.length())));
    while (quoted.find()) {
      names.add(quoted.group(1));
    }
    return names.stream().filter(NAME.asMatchPredicate()).distinct().toList();
  }

  private static boolean here(String href, int at, URI page) {
    return at == 0
        || Hrefs.resolve(page, href).filter(Addresses.canonical(page)::equals).isPresent();
  }

  /** What a reader takes the opener for; empty for what is no label. */
  static String label(Element opener) {
    String label = Labels.of(opener);
    return label.length() > LONGEST_LABEL ? "" : label;
  }

  /** The element of this name, or the place that is named so. */
  static Optional<Element> target(Document document, String name) {
    Element named = document.getElementById(name);
    return Optional.ofNullable(
        named != null
            ? named
            : document.getElementsByAttributeValue("name", name).stream()
                .filter(element -> element.normalName().equals("a"))
                .findFirst()
                .orElse(null));
  }

  /** The target as it is shown once it is opened; changes it, so that it must be a copy. */
  static Element opened(Element target) {
    target.removeAttr("hidden").removeAttr("style");
    return target;
  }

  /** Gathers what follows up to the next target; changes the document, which must be a copy. */
  static Element stretch(Element start, Set<Element> targets) {
    Element parent = start.parent();
    List<Node> nodes = new ArrayList<>(List.of(start));
    for (Node next = start.nextSibling();
        next != null && !holds(next, targets);
        next = next.nextSibling()) {
      nodes.add(next);
    }
    Element whole =
        new Element(
            parent != null && ROWS.contains(parent.normalName()) ? parent.normalName() : "div");
    start.before(whole);
    nodes.forEach(whole::appendChild);
    return whole;
  }

  private static boolean holds(Node node, Set<Element> targets) {
    return node instanceof Element element
        && targets.stream()
            .anyMatch(target -> target.equals(element) || target.parents().contains(element));
  }
}
