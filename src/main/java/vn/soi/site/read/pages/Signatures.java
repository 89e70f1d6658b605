package vn.soi.site.read.pages;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;

/** Finds the name with which an article is signed: among its last lines, and set apart. */
final class Signatures {

  private static final int LAST_LINES = 4;
  private static final int LONGEST = 60;
  private static final int LONGEST_UNIT = 10;
  private static final int LEVELS = 3;
  private static final Set<String> STRESS = Set.of("b", "strong", "em", "i");
  private static final String OTHERS = "a, button, label";
  private static final String ONE =
      "(?:\\p{Lu}[\\p{L}.]*(?:\\s\\p{Lu}[\\p{L}.&]*){1,5}|(?:\\p{Lu}\\.?\\s?){1,4})";
  private static final Pattern NAMES =
      Pattern.compile(ONE + "(?:\\s?[,–&-]\\s?" + ONE + "){0,2}(?:\\s?\\([^()]{2,40}\\))?");
  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[*]+|[\\s\\]*.]+$");

  private final Lexicon none;
  private final Lexicon agencies;

  Signatures(Lexicon none, Lexicon agencies) {
    this.none = none;
    this.agencies = agencies;
  }

  /** The last name or unit that stands by itself at the end of the lines. */
  Optional<String> in(List<Chunk> chunks) {
    List<Chunk> own = own(chunks);
    return own.stream()
        .skip(Math.max(0, own.size() - LAST_LINES))
        .filter(chunk -> chunk.text().length() <= LONGEST)
        .filter(chunk -> signs(chunk, EDGES.matcher(chunk.text()).replaceAll("")))
        .map(Chunk::text)
        .reduce((earlier, later) -> later);
  }

  private boolean signs(Chunk chunk, String text) {
    String who = text.endsWith(")") && !text.contains("(") ? text.replace(")", "") : text;
    if (none.occursIn(who) || text.isEmpty()) {
      return false;
    }
    boolean right = right(chunk.element());
    return (NAMES.matcher(who).matches() && (right || stressed(chunk))) || (right && unit(who));
  }

  /** "Văn phòng Sở": a unit's name and nothing more. */
  private boolean unit(String text) {
    return Character.isUpperCase(text.charAt(0))
        && text.split(" ").length <= LONGEST_UNIT
        && text.chars().noneMatch(Character::isDigit)
        && agencies.occursIn(text);
  }

  /** The article's lines, without links to others and tools. */
  private static List<Chunk> own(List<Chunk> chunks) {
    Optional<Element> entry =
        chunks.stream().findFirst().map(first -> first.element().closest("li"));
    return chunks.stream()
        .filter(chunk -> chunk.element().closest(OTHERS) == null)
        .filter(
            chunk -> {
              Element li = chunk.element().closest("li");
              return li == null || entry.filter(li::equals).isPresent();
            })
        .toList();
  }

  private static boolean stressed(Chunk chunk) {
    Element around = chunk.element();
    for (int i = 0; i < LEVELS && around != null; i++, around = around.parent()) {
      if (STRESS.contains(around.normalName())) {
        return VisibleText.of(around).equals(chunk.text());
      }
    }
    return false;
  }

  private static boolean right(Element element) {
    Element around = element;
    for (int i = 0; i < LEVELS && around != null; i++, around = around.parent()) {
      String look = around.attr("style") + around.attr("align") + around.className();
      if (look.toLowerCase(Locale.ROOT).contains("right")) {
        return true;
      }
    }
    return false;
  }
}
