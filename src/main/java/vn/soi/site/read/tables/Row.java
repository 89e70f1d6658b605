package vn.soi.site.read.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;

/**
 * One row of a table.
 *
 * @param group the heading row above it that spans the whole table ("II. Dự án đang triển khai")
 * @param cells filled cells by header label, in order of columns; a column without a label is named
 *     by its number ("#3"), of two with one label the second likewise; an empty cell is not there
 */
public record Row(Element element, Optional<String> group, Map<String, Element> cells) {

  public Row {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
  }

  /** The first filled cell whose header means this term of the lexicon. */
  public Optional<Element> cell(Lexicon lexicon, String term) {
    return cells.entrySet().stream()
        .filter(cell -> Cells.term(lexicon, cell.getKey()).filter(term::equals).isPresent())
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** The text of the first filled cell whose header means this term; a bare icon has none. */
  public Optional<String> text(Lexicon lexicon, String term) {
    return cell(lexicon, term).map(Cells::text).filter(value -> !Cells.blank(value));
  }

  /** The texts of all terms of a lexicon that this row fills, by term, in order of columns. */
  public Map<String, String> texts(Lexicon lexicon) {
    Map<String, String> texts = new LinkedHashMap<>();
    cells.forEach(
        (label, cell) -> {
          String value = Cells.text(cell);
          if (!Cells.blank(value)) {
            Cells.term(lexicon, label).ifPresent(term -> texts.putIfAbsent(term, value));
          }
        });
    return texts;
  }
}
