package vn.soi.site.read.pages;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Finds who wrote a piece or where it was taken from. */
final class Credits {

  private static final int LONGEST = 160;
  private static final int LONGEST_SOURCE = 12;
  private static final int LONGEST_NAME = 6;
  private static final Pattern JOINTS = Pattern.compile("\\s*[|•·;]\\s*|\\s+[-–]\\s+");
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.&]*){0,5}");
  private static final Pattern BRACKETS = Pattern.compile("^[\\s(\\[*]+|[\\s)\\]*.]+$");

  private Credits() {}

  /** "Nguồn: …", "Tác giả: …", "Theo …", or the name with which an article is signed. */
  static Optional<String> in(List<Chunk> chunks, Vocabulary vocabulary) {
    List<Folded> words =
        vocabulary.lexicon("credit-words").terms().stream()
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .toList();
    return chunks.stream()
        .filter(chunk -> chunk.text().length() <= LONGEST)
        .flatMap(chunk -> JOINTS.splitAsStream(chunk.text()))
        .map(part -> BRACKETS.matcher(part).replaceAll(""))
        .filter(part -> worded(Folded.of(part), words))
        .findFirst()
        .or(() -> signature(chunks));
  }

  private static boolean worded(Folded part, List<Folded> words) {
    return part.words().size() <= LONGEST_SOURCE
        && words.stream().anyMatch(word -> part.startsWith(word) && !part.equals(word));
  }

  /** The last line of an article, when it is a name, set apart to the right or in bold. */
  private static Optional<String> signature(List<Chunk> chunks) {
    return chunks.stream()
        .skip(Math.max(0, chunks.size() - 4))
        .filter(chunk -> setApart(chunk))
        .map(chunk -> BRACKETS.matcher(chunk.text()).replaceAll(""))
        .filter(text -> text.split(" ").length <= LONGEST_NAME && NAME.matcher(text).matches())
        .filter(text -> text.contains(" "))
        .reduce((earlier, later) -> later);
  }

  private static boolean setApart(Chunk chunk) {
    org.jsoup.nodes.Element around = chunk.element();
    for (int i = 0; i < 3 && around != null; i++, around = around.parent()) {
      String look = around.attr("style") + around.attr("align") + around.className();
      if (look.contains("right") || look.contains("author") || look.contains("tacgia")) {
        return true;
      }
    }
    return false;
  }
}
