package vn.soi.report;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;

/**
 * Writes HTML in which every text and attribute is escaped, and every element is closed. Names of
 * elements and attributes are the program's own; nothing from a site may become one.
 */
final class Html {

  /** Elements after which a line ends, so that the file can be read and compared. */
  private static final Set<String> ENDS_LINE =
      Set.of(
          "p", "li", "ul", "ol", "tr", "thead", "tbody", "table", "h1", "h2", "h3", "h4", "dl",
          "div", "title", "nav", "header", "section", "article", "main", "footer", "style", "head",
          "body");

  private static final int SHOWN_ADDRESS = 90;

  private final StringBuilder out = new StringBuilder();
  private final Deque<String> open = new ArrayDeque<>();

  /**
   * Opens an element.
   *
   * @param attributes names and values in turn; an empty value gives the name alone
   */
  Html start(String element, String... attributes) {
    tag(element, attributes);
    open.push(element);
    return this;
  }

  /** An element that has no content and no end. */
  Html empty(String element, String... attributes) {
    tag(element, attributes);
    return this;
  }

  /** A whole element with nothing but text in it. */
  Html element(String element, String text, String... attributes) {
    return start(element, attributes).text(text).end();
  }

  Html text(String text) {
    escape(PlainText.of(text));
    return this;
  }

  /** Closes the element opened last. */
  Html end() {
    String element = open.pop();
    out.append("</").append(element).append('>');
    if (ENDS_LINE.contains(element)) {
      out.append('\n');
    }
    return this;
  }

  /** A link out of the report, or its mere text where the address is not one of the web. */
  Html link(URI url, String text) {
    if (!isWeb(url)) {
      return element("span", text, "class", "address");
    }
    return element("a", text, "href", url.toASCIIString(), "rel", "noopener noreferrer nofollow");
  }

  /** A link out of the report under its own address, shortened. */
  Html link(URI url) {
    return link(url, PlainText.cut(url.toString(), SHOWN_ADDRESS));
  }

  /** Puts the program's own style sheet here, as it is. */
  Html style(String sheet) {
    if (sheet.contains("</")) {
      throw new IllegalArgumentException("a style sheet must not end its element");
    }
    out.append("<style>\n").append(sheet).append("</style>\n");
    return this;
  }

  Html doctype() {
    out.append("<!DOCTYPE html>\n");
    return this;
  }

  /** The document, once every element is closed. */
  String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("not closed: " + open);
    }
    return out.toString();
  }

  private static boolean isWeb(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null;
  }

  private void tag(String element, String... attributes) {
    out.append('<').append(element);
    for (int at = 0; at < attributes.length; at += 2) {
      out.append(' ').append(attributes[at]);
      if (!attributes[at + 1].isEmpty()) {
        out.append("=\"");
        escape(PlainText.of(attributes[at + 1]));
        out.append('"');
      }
    }
    out.append('>');
  }

  private void escape(String text) {
    for (int at = 0; at < text.length(); at++) {
      char character = text.charAt(at);
      switch (character) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> out.append(character);
      }
    }
  }
}
