package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Tells the lines of a text apart: each in a block of its own, or broken and marked within one. */
final class WrittenLines {

  private static final Pattern BULLET =
      Pattern.compile("^(?:[-–—+*•·●▪■►»]|\\(?\\d{1,2}[.)/](?!\\d)|[a-zđ][.)])\\s*+");

  private WrittenLines() {}

  /** Whether a line begins with a dash, a dot or a number, as the points of lists do. */
  static boolean marked(String line) {
    return BULLET.matcher(line).find();
  }

  /** The line without its mark. */
  static String unmarked(String line) {
    return BULLET.matcher(line).replaceFirst("");
  }

  /** The paragraph, list point or cell that a piece of text stands in. */
  static Element block(Element element) {
    Element block = element;
    while (!block.isBlock() && block.parent() != null) {
      block = block.parent();
    }
    Element point = block.closest("li, dd");
    return point == null ? block : point;
  }

  /** Of a block that holds several entries only the lines of this one are its own. */
  static List<Node> region(Chunk chunk, Element block, Element main) {
    boolean shared =
        block.equals(main) || Chunk.of(block).stream().filter(c -> marked(c.text())).count() > 1;
    return shared ? line(chunk, block) : List.of(block);
  }

  /** The nodes between two line breaks that show these words. */
  private static List<Node> line(Chunk chunk, Element block) {
    List<Node> line = new ArrayList<>();
    for (Node node : block.childNodes()) {
      if (node instanceof Element element
          && (element.isBlock() || element.normalName().equals("br"))) {
        if (shows(line, chunk)) {
          return line;
        }
        line = new ArrayList<>();
      } else {
        line.add(node);
      }
    }
    return shows(line, chunk) ? line : List.of(chunk.element());
  }

  private static boolean shows(List<Node> line, Chunk chunk) {
    return Chunk.of(line, Set.of()).stream().anyMatch(part -> part.text().equals(chunk.text()));
  }
}
