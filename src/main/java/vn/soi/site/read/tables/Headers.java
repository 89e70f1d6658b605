package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/** Finds the row that names the columns: by its markup, by its words, or by its bold type. */
final class Headers {

  private static final int LAST_FIRST_ROW = 4;
  private static final int MOST_HEADER_ROWS = 3;
  private static final int MOST_WORDS = 8;
  private static final double MOST_CELLS = 0.6;
  private static final Set<String> SERIAL = Set.of("stt", "tt", "so tt", "so thu tu", "no", "s tt");

  /** Which rows of a grid are its header, and what they call the columns. */
  record Header(int end, List<String> labels) {}

  private final List<Lexicon> lexicons;

  Headers(List<Lexicon> lexicons) {
    this.lexicons = lexicons;
  }

  /**
   * The header of a grid.
   *
   * @param markupOnly whether words and bold type shall not count, as in a table that holds others
   */
  Optional<Header> of(Grid grid, boolean markupOnly) {
    for (int row = 0; row < Math.min(LAST_FIRST_ROW, grid.height()); row++) {
      List<Element> cells = Grid.cells(grid.row(row));
      if (cells.size() > 1 && grid.only(row) == null) {
        if (marked(grid.row(row)) || (!markupOnly && (worded(cells) || bold(grid, row)))) {
          int end = end(grid, row, cells);
          return Optional.of(new Header(end, labels(grid, row, end)));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether most of these cells are nothing but names of columns. */
  boolean worded(List<Element> cells) {
    List<String> texts = cells.stream().map(Cells::text).filter(text -> !text.isEmpty()).toList();
    long known = texts.stream().filter(text -> serial(text) || named(text)).count();
    return texts.stream().filter(this::named).count() >= 2 && known > MOST_CELLS * texts.size();
  }

  static boolean serial(String label) {
    return label.equals("#") || SERIAL.contains(Folded.of(label).text());
  }

  private boolean named(String text) {
    String label = Cells.label(text);
    return Cells.canLabel(label)
        && label.indexOf(':') < 0
        && label.chars().noneMatch(Character::isDigit)
        && Folded.of(label).words().size() <= MOST_WORDS
        && lexicons.stream().anyMatch(lexicon -> Cells.term(lexicon, label).isPresent());
  }

  private static boolean marked(Element row) {
    Element parent = row.parent();
    return (parent != null && parent.normalName().equals("thead"))
        || Grid.cells(row).stream().allMatch(cell -> cell.normalName().equals("th"));
  }

  private static boolean bold(Grid grid, int row) {
    return row + 1 < grid.height()
        && bold(Grid.cells(grid.row(row)))
        && !bold(Grid.cells(grid.row(row + 1)));
  }

  private static boolean bold(List<Element> cells) {
    List<Element> filled = cells.stream().filter(cell -> !Cells.text(cell).isEmpty()).toList();
    return filled.size() > 1 && filled.stream().allMatch(Headers::bold);
  }

  private static boolean bold(Element cell) {
    String text = Cells.text(cell);
    String strong = Cells.clean(cell.select("b,strong").text());
    return Cells.canLabel(text) && (strong.equals(text) || cell.attr("style").contains("bold"));
  }

  private static int end(Grid grid, int row, List<Element> cells) {
    int rows = cells.stream().mapToInt(cell -> Grid.span(cell, "rowspan")).max().orElse(1);
    boolean grouped = cells.stream().anyMatch(cell -> Grid.span(cell, "colspan") > 1);
    boolean second = row + 1 < grid.height() && marked(grid.row(row + 1));
    int high = Math.max(rows, grouped && second ? 2 : 1);
    return Math.min(grid.height(), row + Math.min(high, MOST_HEADER_ROWS));
  }

  private static List<String> labels(Grid grid, int from, int end) {
    List<String> labels = new ArrayList<>();
    for (int column = 0; column < grid.width(); column++) {
      Set<Element> stacked = new LinkedHashSet<>();
      for (int row = from; row < end; row++) {
        Element cell = grid.cell(row, column);
        if (cell != null) {
          stacked.add(cell);
        }
      }
      String label = String.join(" ", stacked.stream().map(Cells::text).toList());
      labels.add(unique(Cells.label(label), labels));
    }
    return labels;
  }

  /** A column's name, by its number where it has none of its own. */
  static String unique(String label, List<String> before) {
    return label.isEmpty() || before.contains(label) ? "#" + (before.size() + 1) : label;
  }
}
