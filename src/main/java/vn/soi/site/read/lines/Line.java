package vn.soi.site.read.lines;

import org.jsoup.nodes.Element;

/**
 * What stands between two line breaks of a page.
 *
 * @param text composed, spaces single; never empty
 * @param element the innermost element that holds the line's beginning and ends a line itself, such
 *     as a paragraph, a list entry or a cell
 * @param emphatic whether all of it is a heading, bold, or a link: set apart from running text
 */
public record Line(String text, Element element, boolean emphatic) {

  /** Whether this line stands in a list entry. */
  public boolean listed() {
    return element.closest("li") != null;
  }

  /** The line is within this element. */
  public boolean within(Element outer) {
    return element.equals(outer) || element.parents().contains(outer);
  }
}
