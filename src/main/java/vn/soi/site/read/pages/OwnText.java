package vn.soi.site.read.pages;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Tells an agency's own words from those that its CMS came with and from "nothing here yet". */
public final class OwnText {

  private static final int SHORT = 200;
  private static final int TELLING = 5;
  private static final int LEAST_SENTENCE = 25;
  private static final String NO_PROSE = "a, label, select, button, th, h1, h2, h3, h4, h5, h6";

  private final List<Folded> placeholders;
  private final Lexicon empty;

  public OwnText(Vocabulary vocabulary) {
    this.placeholders =
        vocabulary.lexicon("placeholder-text").terms().stream()
            .map(Term::wordings)
            .flatMap(List::stream)
            .map(Folded::of)
            .toList();
    this.empty = vocabulary.lexicon("empty-list");
  }

  /** The page's own words; none when it shows a placeholder or says that it is empty. */
  public String of(Page page) {
    return page.heading().filter(this::placeholder).isPresent() ? "" : of(page.text());
  }

  /** The text, unless it is a placeholder or short and says that there is nothing. */
  public String of(String text) {
    boolean nothing = text.length() <= SHORT && empty.occursIn(text);
    return placeholder(text) || nothing ? "" : text;
  }

  /** The page's sentences, without its headings, links, forms and table heads. */
  public String prose(Page page) {
    if (placeholder(page.text())) {
      return "";
    }
    return Chunk.of(page.main()).stream()
        .filter(chunk -> chunk.text().length() >= LEAST_SENTENCE)
        .filter(chunk -> chunk.element().closest(NO_PROSE) == null)
        .filter(chunk -> !filledIn(chunk.element(), page))
        .filter(
            chunk -> chunk.element().parents().stream().noneMatch(e -> Furniture.of(e).isPresent()))
        .map(Chunk::text)
        .filter(text -> !of(text).isEmpty())
        .collect(Collectors.joining(" "));
  }

  /**
   * Whether it is part of a form; many platforms put the whole page into one, which says nothing.
   */
  private static boolean filledIn(Element element, Page page) {
    Element form = element.closest("form");
    return form != null && !page.main().equals(form) && !page.main().parents().contains(form);
  }

  /** Words like "đang xây dựng" are placeholders only where little else is said. */
  private boolean placeholder(String text) {
    Folded folded = Folded.of(text);
    return placeholders.stream()
        .filter(folded::contains)
        .anyMatch(words -> text.length() <= SHORT || words.words().size() >= TELLING);
  }
}
