package vn.soi.site.read.pages;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * A piece of running text between two block borders, so that "Ngày đăng: <b>20/11/2012</b>" is one.
 *
 * @param element the innermost element in which it begins
 */
record Chunk(String text, Element element) {

  /** The visible pieces within nodes that follow each other, without what stands apart. */
  static List<Chunk> of(List<? extends Node> nodes, Set<Element> apart) {
    Splitter splitter = new Splitter(apart);
    nodes.forEach(node -> node.filter(splitter));
    splitter.finish();
    return splitter.chunks;
  }

  static List<Chunk> of(Element element) {
    return of(List.of(element), Set.of());
  }

  private static final class Splitter implements NodeFilter {

    private final Set<Element> apart;
    private final List<Chunk> chunks = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final Deque<Element> inside = new ArrayDeque<>();

    Splitter(Set<Element> apart) {
      this.apart = apart;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words) {
        Element parent = words.parent();
        if (text.toString().isBlank() && parent != null) {
          inside.clear();
          inside.push(parent);
        }
        text.append(words.getWholeText());
      } else if (node instanceof Element element) {
        border(element);
        if (VisibleText.hides(element) || apart.contains(element)) {
          return FilterResult.SKIP_ENTIRELY;
        }
      }
      return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        border(element);
      }
      return FilterResult.CONTINUE;
    }

    private void border(Element element) {
      String name = element.normalName();
      boolean cell = name.equals("td") || name.equals("th");
      if (cell || element.isBlock() || name.equals("br") || apart.contains(element)) {
        finish();
      }
    }

    private void finish() {
      String squeezed = VisibleText.squeezed(text.toString());
      if (!squeezed.isEmpty()) {
        chunks.add(new Chunk(squeezed, inside.element()));
      }
      text.setLength(0);
    }
  }
}
