package vn.soi.site.read.pages;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.site.Link.Place;

/** The parts of a page that its markup itself names as menu, side column or footer. */
final class Furniture {

  private static final String BEFORE =
      "(?:top|main|site|left|right|sub|mega|drop|super|global|primary|horizontal|vertical|nv|ms|art)?[-_]?";
  private static final String BEHIND =
      "(?:[-_]?(?:top|main|left|right|wrapper|wrap|inner|container|area|outer|list|bar|\\d{1,2})){0,2}";
  private static final Pattern MENU =
      Pattern.compile(
          BEFORE + "(?:menu|nav|navbar|navigation|header|banner|breadcrumbs?|pathway)" + BEHIND);
  private static final Pattern SIDE =
      Pattern.compile(BEFORE + "(?:sidebar|aside|sidenav|rightcol|leftcol|widget)" + BEHIND);
  private static final Pattern FOOTER =
      Pattern.compile(BEFORE + "(?:footer|copyright|bottombar)" + BEHIND);
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final int MOST_NAMES = 30;

  private Furniture() {}

  /** Which part the element is, if its tag, role, id or class says so. */
  static Optional<Place> of(Element element) {
    return byTag(element).or(() -> byName(element)).filter(place -> !holdsTheArticle(element));
  }

  private static Optional<Place> byTag(Element element) {
    String role = element.attr("role");
    return switch (element.normalName()) {
      case "nav" -> Optional.of(Place.MENU);
      case "header" -> inArticle(element) ? Optional.empty() : Optional.of(Place.MENU);
      case "aside" -> Optional.of(Place.SIDE);
      case "footer" -> inArticle(element) ? Optional.empty() : Optional.of(Place.FOOTER);
      default ->
          switch (role) {
            case "navigation", "banner", "menubar", "menu" -> Optional.of(Place.MENU);
            case "complementary" -> Optional.of(Place.SIDE);
            case "contentinfo" -> Optional.of(Place.FOOTER);
            default -> Optional.empty();
          };
    };
  }

  private static Optional<Place> byName(Element element) {
    boolean unnamed = element.id().isEmpty() && element.className().isEmpty();
    if (unnamed || element.normalName().equals("body") || inArticle(element)) {
      return Optional.empty();
    }
    for (String name : SPACES.split(element.id() + " " + element.className(), MOST_NAMES)) {
      String word = name.toLowerCase(Locale.ROOT);
      if (MENU.matcher(word).matches()) {
        return Optional.of(Place.MENU);
      }
      if (SIDE.matcher(word).matches()) {
        return Optional.of(Place.SIDE);
      }
      if (FOOTER.matcher(word).matches()) {
        return Optional.of(Place.FOOTER);
      }
    }
    return Optional.empty();
  }

  private static boolean inArticle(Element element) {
    return element.closest("article, main, section") != null;
  }

  /** Names are used carelessly: what holds an article or most of the page is not furniture. */
  private static boolean holdsTheArticle(Element element) {
    return element.selectFirst("article, main, [role=main]") != null
        || (element.selectFirst("h1") != null && element.selectFirst("p, table") != null);
  }
}
