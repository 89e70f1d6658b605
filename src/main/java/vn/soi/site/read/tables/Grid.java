package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** A table's cells where they stand on the page, spans filled; bounded in both directions. */
final class Grid {

  static final int MOST_ROWS = 2000;
  private static final int MOST_COLUMNS = 40;

  private final List<Element> rows = new ArrayList<>();
  private final List<@Nullable Element[]> slots = new ArrayList<>();
  private final int[] until = new int[MOST_COLUMNS];

  private Grid() {}

  static Grid of(Element table) {
    Grid grid = new Grid();
    for (Element row : ownRows(table)) {
      if (grid.rows.size() >= MOST_ROWS) {
        break;
      }
      grid.add(row);
    }
    return grid;
  }

  /** Rows of this table, not of tables within it. */
  static List<Element> ownRows(Element table) {
    List<Element> rows = new ArrayList<>();
    for (Element child : table.children()) {
      if (child.normalName().equals("tr")) {
        rows.add(child);
      } else if (List.of("thead", "tbody", "tfoot").contains(child.normalName())) {
        child.children().stream().filter(row -> row.normalName().equals("tr")).forEach(rows::add);
      }
    }
    return rows.stream().filter(Cells::visible).toList();
  }

  static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }

  int height() {
    return rows.size();
  }

  int width() {
    return slots.stream().mapToInt(Grid::used).max().orElse(0);
  }

  Element row(int index) {
    return rows.get(index);
  }

  @Nullable Element cell(int row, int column) {
    return slots.get(row)[column];
  }

  /** The cell of a row that is all the row has. */
  @Nullable Element only(int row) {
    List<Element> own = cells(rows.get(row));
    List<Element> filled = own.stream().filter(cell -> !Cells.text(cell).isEmpty()).toList();
    boolean wide = own.size() == 1 || span(own.get(0), "colspan") >= Math.min(3, width());
    return filled.size() == 1 && wide ? filled.get(0) : null;
  }

  static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    return value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
  }

  private void add(Element row) {
    @Nullable Element[] line = new @Nullable Element[MOST_COLUMNS];
    int index = rows.size();
    fromAbove(line, index);
    int column = 0;
    for (Element cell : cells(row)) {
      while (column < MOST_COLUMNS && line[column] != null) {
        column++;
      }
      int end = Math.min(MOST_COLUMNS, column + span(cell, "colspan"));
      for (; column < end && line[column] == null; column++) {
        line[column] = cell;
        until[column] = index + span(cell, "rowspan");
      }
    }
    rows.add(row);
    slots.add(line);
  }

  private void fromAbove(@Nullable Element[] line, int index) {
    for (int column = 0; column < MOST_COLUMNS; column++) {
      if (until[column] > index) {
        line[column] = slots.get(index - 1)[column];
      }
    }
  }

  private static int used(@Nullable Element[] line) {
    int used = line.length;
    while (used > 0 && line[used - 1] == null) {
      used--;
    }
    return used;
  }
}
