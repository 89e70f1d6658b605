package vn.soi.site.read.tables;

import java.util.List;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;

/**
 * A table of data: labelled columns, whatever the markup.
 *
 * @param element the table, or what holds the grid
 * @param header labels of the columns from left to right, as shown; an unlabelled column is "#n"
 * @param rows rows with at least one filled cell besides a serial number, in order; bounded
 */
public record Table(Element element, List<String> header, List<Row> rows) {

  public Table {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /** How many different terms of a lexicon the columns mean. */
  public int columns(Lexicon lexicon) {
    return (int)
        header.stream().flatMap(label -> Cells.term(lexicon, label).stream()).distinct().count();
  }
}
