package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Finds tables built of other elements: a line of column names, then lines of as many cells. */
final class DivGrids {

  private static final int MOST_ELEMENTS = 20_000;
  private static final int MOST_CELLS = 15;
  private static final Set<String> LINES =
      Set.of("div", "ul", "li", "section", "header", "dl", "p");

  private final Headers headers;

  DivGrids(Headers headers) {
    this.headers = headers;
  }

  List<Table> in(Element root) {
    List<Table> found = new ArrayList<>();
    root.stream()
        .limit(MOST_ELEMENTS)
        .filter(this::isHeader)
        .forEach(header -> grid(header).ifPresent(found::add));
    return found;
  }

  private boolean isHeader(Element line) {
    return LINES.contains(line.normalName())
        && line.childrenSize() >= 2
        && line.childrenSize() <= MOST_CELLS
        && line.ownText().isBlank()
        && headers.worded(line.children());
  }

  private static Optional<Table> grid(Element header) {
    List<String> labels = new ArrayList<>();
    header.children().stream()
        .map(cell -> Cells.label(Cells.text(cell)))
        .forEach(label -> labels.add(Headers.unique(label, labels)));
    List<Row> rows =
        lines(header).stream()
            .limit(Grid.MOST_ROWS)
            .flatMap(line -> Tables.row(line, line.children(), labels, Optional.empty()).stream())
            .toList();
    Element parent = header.parent();
    return rows.isEmpty() || parent == null
        ? Optional.empty()
        : Optional.of(new Table(parent, labels, rows));
  }

  /** Lines of as many cells after the header, or after what wraps it. */
  private static List<Element> lines(Element header) {
    List<Element> beside = alike(header.nextElementSiblings(), header);
    Element wrapper = header.parent();
    if (!beside.isEmpty() || wrapper == null || wrapper.childrenSize() > 1) {
      return beside;
    }
    List<Element> after = wrapper.nextElementSiblings();
    List<Element> wrapped = after.stream().flatMap(body -> body.children().stream()).toList();
    return alike(wrapped, header);
  }

  private static List<Element> alike(List<Element> lines, Element header) {
    return lines.stream()
        .filter(line -> line.childrenSize() == header.childrenSize())
        .filter(line -> line.normalName().equals(header.normalName()))
        .toList();
  }
}
