package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.read.tables.Headers.Header;

/**
 * Reads the tables of data within an element, in order of appearance.
 *
 * <p>A table of data has a row that names its columns: marked as such, worded so, or the only bold
 * one. Tables without are layout, or lists of labelled values, which {@link LabelledValues} reads.
 * Grids of other elements are tables where their first line is worded so.
 */
public final class Tables {

  private static final int MOST_TABLES = 200;
  private static final int LONGEST_GROUP = 300;

  private final Headers headers;
  private final DivGrids grids;

  /**
   * @param lexicons names of columns, by which a header without markup is known
   */
  public Tables(List<Lexicon> lexicons) {
    this.headers = new Headers(List.copyOf(lexicons));
    this.grids = new DivGrids(headers);
  }

  /** All tables within this element, itself included; at most 200. */
  public List<Table> in(Element root) {
    List<Table> found = new ArrayList<>();
    for (Element table : root.select("table").stream().limit(MOST_TABLES).toList()) {
      if (Cells.visible(table) && found.stream().noneMatch(within(table))) {
        table(table).ifPresent(found::add);
      }
    }
    found.addAll(grids.in(root));
    return List.copyOf(found);
  }

  private static java.util.function.Predicate<Table> within(Element table) {
    return outer -> table.parents().contains(outer.element());
  }

  private Optional<Table> table(Element table) {
    Grid grid = Grid.of(table);
    if (grid.height() < 2 || grid.width() < 2 || table.attr("role").equals("presentation")) {
      return Optional.empty();
    }
    boolean holdsTables = table.select("table").size() > 1;
    return headers
        .of(grid, holdsTables)
        .map(header -> new Table(table, header.labels(), rows(grid, header)));
  }

  private static List<Row> rows(Grid grid, Header header) {
    List<Row> rows = new ArrayList<>();
    Optional<String> group = Optional.empty();
    for (int index = header.end(); index < grid.height(); index++) {
      Element only = grid.only(index);
      if (only != null && Cells.text(only).length() <= LONGEST_GROUP) {
        group = Optional.of(Cells.text(only)).filter(text -> !Cells.blank(text));
      } else {
        row(grid, index, header.labels(), group).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static Optional<Row> row(
      Grid grid, int index, List<String> labels, Optional<String> group) {
    List<Element> cells = new ArrayList<>();
    for (int column = 0; column < labels.size(); column++) {
      Element cell = grid.cell(index, column);
      cells.add(cell == null ? new Element("td") : cell);
    }
    return row(grid.row(index), cells, labels, group);
  }

  /** A row of these cells, unless it is the header again or holds nothing but a serial number. */
  static Optional<Row> row(
      Element element, List<Element> cells, List<String> labels, Optional<String> group) {
    Map<String, Element> filled = new LinkedHashMap<>();
    boolean serialOnly = true;
    boolean named = false;
    boolean repeated = true;
    for (int column = 0; column < labels.size(); column++) {
      Element cell = cells.get(column);
      String label = labels.get(column);
      if (!label.startsWith("#")) {
        named = true;
        repeated &= Cells.label(Cells.text(cell)).equals(label);
      }
      if (Cells.filled(cell)) {
        filled.put(label, cell);
        serialOnly &= Headers.serial(label) || Cells.text(cell).matches("\\d{1,4}\\.?");
      }
    }
    return serialOnly || (named && repeated)
        ? Optional.empty()
        : Optional.of(new Row(element, group, filled));
  }
}
