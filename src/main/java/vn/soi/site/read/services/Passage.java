package vn.soi.site.read.services;

import org.jsoup.nodes.Element;

/**
 * One line of a page as a reader sees it.
 *
 * @param lead the bold words at its head; empty where there are none
 * @param block the block that it stands in
 * @param jumps whether it is only a tab or an entry of a table of contents
 */
record Passage(String text, String lead, Element block, boolean jumps) {

  /** Whether its markup sets it off as a heading or as the head of a row. */
  boolean setOff() {
    return switch (block.normalName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6", "th", "td", "dt", "summary", "legend", "label" ->
          true;
      default -> !lead.isEmpty() && lead.length() == text.length();
    };
  }

  boolean isHeading() {
    return block.normalName().matches("h[1-6]");
  }
}
