package vn.soi.site.read.pages;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text that a reader of a page sees: what is hidden from the eye is no content. */
public final class VisibleText {

  private static final Set<String> UNSEEN =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "head",
          "title",
          "meta",
          "link",
          "object",
          "embed",
          "svg",
          "option",
          "iframe",
          "noframes");
  private static final Pattern HIDDEN_STYLE =
      Pattern.compile(
          "display:none|visibility:hidden|font-size:0(?:px|pt|em)?(?:;|$)"
              + "|(?:text-indent|left|top|margin-left):-\\d{3,6}");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]++");

  private VisibleText() {}

  /** The text, NFC, spaces squeezed. */
  public static String of(Element element) {
    return of(element, any -> false);
  }

  /** The text without that of the elements that are left out. */
  static String of(Element element, Predicate<Element> leftOut) {
    StringBuilder text = new StringBuilder();
    element.filter(new Collector(text, leftOut));
    return squeezed(text.toString());
  }

  /** NFC, every run of spaces (the unbreakable ones too) as one, none at the ends. */
  public static String squeezed(String text) {
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    return SPACES.matcher(composed).replaceAll(" ").strip();
  }

  /** Whether an element and all in it is kept from the reader's eyes. */
  public static boolean hides(Element element) {
    if (UNSEEN.contains(element.normalName()) || element.hasAttr("hidden")) {
      return true;
    }
    if (element.normalName().equals("input")) {
      return element.attr("type").equalsIgnoreCase("hidden");
    }
    String style = element.attr("style");
    return !style.isEmpty()
        && HIDDEN_STYLE.matcher(style.toLowerCase(Locale.ROOT).replace(" ", "")).find();
  }

  /** Whether nothing around the element hides it; a folded sub-menu opens under the pointer. */
  public static boolean shows(Element element) {
    for (Element around = element; around != null; around = around.parent()) {
      boolean subMenu = around.normalName().equals("ul") && around.closest("li") != null;
      if (hides(around) && !subMenu) {
        return false;
      }
    }
    return true;
  }

  private record Collector(StringBuilder text, Predicate<Element> leftOut) implements NodeFilter {

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        if (hides(element) || leftOut.test(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
        separate(element);
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        separate(element);
      }
      return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
      if (element.isBlock() || element.normalName().equals("br") || cell(element)) {
        text.append(' ');
      }
    }

    private static boolean cell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }
  }
}
