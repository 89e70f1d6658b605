package vn.soi.site.read.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.text.Folded;

/** Reads the path that a page shows from the home page to itself. */
final class Breadcrumbs {

  private static final String NAMED =
      "[class*=breadcrumb], [id*=breadcrumb], [class*=pathway], [class*=duong-dan], [id*=pathway]";
  private static final Pattern JOINT = Pattern.compile("\\s*(?:[»›>→/|]|::)+\\s*");
  private static final Set<String> HOME =
      Set.of("trang chu", "home", "trang nhat", "trang chinh", "trang dau", "ban dang o");
  private static final int LONGEST = 400;

  private Breadcrumbs() {}

  /** The labels of the path, the home page's own left out; empty where none is shown. */
  static List<String> of(Document document) {
    return element(document).map(Breadcrumbs::labels).orElse(List.of());
  }

  /** The element that shows the path, and nothing else. */
  static Optional<Element> line(Document document) {
    return element(document).filter(path -> VisibleText.of(path).length() <= LONGEST);
  }

  /** Whether a label leads home. */
  static boolean home(String label) {
    return HOME.contains(Folded.of(label).text());
  }

  private static Optional<Element> element(Document document) {
    return Optional.ofNullable(document.selectFirst(NAMED))
        .filter(VisibleText::shows)
        .or(() -> unnamed(document));
  }

  /** A short line that begins with the home page's label and goes on behind a joint. */
  private static Optional<Element> unnamed(Document document) {
    return document.select("a").stream()
        .filter(link -> home(link.text()))
        .map(Element::parent)
        .filter(line -> line != null && path(VisibleText.of(line)))
        .findFirst();
  }

  private static boolean path(String text) {
    return text.length() <= LONGEST && JOINT.split(text).length > 1 && text.matches(".*[»›>→/].*");
  }

  private static List<String> labels(Element path) {
    List<String> parts = path.select("li").isEmpty() ? split(path) : entries(path);
    return parts.stream()
        .map(VisibleText::squeezed)
        .filter(label -> !label.isEmpty() && !home(label))
        .filter(label -> !Folded.of(label).isEmpty())
        .toList();
  }

  private static List<String> entries(Element path) {
    return path.select("li").stream()
        .map(VisibleText::of)
        .map(text -> JOINT.matcher(text).replaceAll(""))
        .toList();
  }

  private static List<String> split(Element path) {
    String text = VisibleText.of(path);
    if (JOINT.split(text).length > 1) {
      return Arrays.asList(JOINT.split(text));
    }
    List<String> links = path.select("a, span").stream().map(VisibleText::of).distinct().toList();
    return links.isEmpty() ? List.of(text) : links;
  }
}
