package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Finds the words that stand at a picture: before it, behind it, or in its own block. */
final class Captions {

  /** Longer text is no caption. */
  static final int LONGEST = 200;

  private static final int LEVELS = 3;

  private Captions() {}

  /** The short texts next to a picture, those nearest to it first. */
  static List<String> of(Element picture) {
    List<String> found = new ArrayList<>();
    Element block = picture;
    for (int level = 0; level < LEVELS && block.parent() != null; level++) {
      boolean before = add(block.previousElementSibling(), found);
      boolean behind = add(block.nextElementSibling(), found);
      Element around = block.parent();
      boolean inside = add(around, found);
      if ((before || behind || !around.text().isBlank()) && !inside && !found.isEmpty()) {
        break;
      }
      block = around;
    }
    return List.copyOf(found);
  }

  private static boolean add(@Nullable Element element, List<String> to) {
    String text = element == null ? "" : element.text().strip();
    boolean caption = !text.isEmpty() && text.length() <= LONGEST;
    if (caption) {
      to.add(text);
    }
    return caption;
  }
}
