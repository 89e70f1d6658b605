package vn.soi.site.read.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/** What a reader takes a link for. */
final class Labels {

  private static final int LONGEST = 500;

  private Labels() {}

  /** Visible text, else aria-label, title, the picture's alt or title; empty for a bare picture. */
  static String of(Element link) {
    Element picture = link.selectFirst("img");
    Stream<String> candidates =
        Stream.of(
            VisibleText.of(link),
            link.attr("aria-label"),
            link.attr("title"),
            link.attr("alt"),
            picture == null ? "" : picture.attr("alt"),
            picture == null ? "" : picture.attr("title"));
    return candidates
        .map(VisibleText::squeezed)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .map(text -> text.length() > LONGEST ? text.substring(0, LONGEST) : text)
        .orElse("");
  }

  /** The labels of the menu entries above a link, outermost first. */
  static List<String> above(Element link) {
    Deque<String> labels = new ArrayDeque<>();
    Element own = link.closest("li");
    Element entry = own == null || own.parent() == null ? null : own.parent().closest("li");
    while (entry != null) {
      ofEntry(entry).ifPresent(labels::addFirst);
      entry = entry.parent() == null ? null : entry.parent().closest("li");
    }
    return new ArrayList<>(labels);
  }

  /** The text of a menu entry before its sub-menu begins. */
  private static Optional<String> ofEntry(Element entry) {
    StringBuilder text = new StringBuilder();
    for (var node : entry.childNodes()) {
      if (node instanceof Element child) {
        if (child.normalName().equals("ul") || child.selectFirst("ul") != null) {
          break;
        }
        text.append(' ').append(child.normalName().equals("a") ? of(child) : VisibleText.of(child));
      } else if (node instanceof TextNode words) {
        text.append(words.text());
      }
    }
    return Optional.of(VisibleText.squeezed(text.toString())).filter(label -> !label.isEmpty());
  }
}
