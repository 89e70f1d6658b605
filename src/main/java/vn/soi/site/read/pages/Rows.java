package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.archive.Snapshot;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;

/** Reads the rows of tables that list things, as against tables that only lay out a page. */
final class Rows {

  private static final int LEAST_TITLE = 6;
  private static final int LONGEST_CELL = 1_000;
  private static final int LONGEST_HEADER = 60;
  private static final double MOST = 0.6;

  private final Page page;
  private final Snapshot snapshot;
  private final Lexicon attributes;

  Rows(Page page, Snapshot snapshot, Vocabulary vocabulary) {
    this.page = page;
    this.snapshot = snapshot;
    this.attributes = vocabulary.lexicon("document-attributes");
  }

  /** The entries of every list table within an element. */
  List<Entry> within(Element element) {
    List<Entry> entries = new ArrayList<>();
    for (Element table : element.select("table")) {
      if (lists(table)) {
        own(table).forEach(row -> entry(row).ifPresent(entries::add));
      }
    }
    return entries;
  }

  /** Whether a table lists things: rows alike, of cells with short text, each about one thing. */
  boolean lists(Element table) {
    List<Element> rows = own(table).stream().filter(row -> !header(row)).toList();
    if (rows.isEmpty() || table.selectFirst("td table, td ul ul") != null) {
      return false;
    }
    boolean headed = own(table).size() > rows.size();
    long alike =
        rows.stream()
            .filter(row -> cells(row).size() >= 2 && short_(row) && about(row) <= 1 && !card(row))
            .count();
    long labels = rows.stream().filter(this::labelled).count();
    return alike >= Math.max(headed ? 1 : 2, rows.size() * MOST) && labels < rows.size() * MOST;
  }

  private static boolean short_(Element row) {
    return cells(row).stream().allMatch(cell -> VisibleText.of(cell).length() <= LONGEST_CELL);
  }

  private boolean labelled(Element row) {
    List<Element> cells = cells(row);
    return cells.size() == 2 && attributes.exactly(VisibleText.of(cells.get(0))).isPresent();
  }

  /** Whether a row only lays out one thing: a picture beside a title with what is said of it. */
  private boolean card(Element row) {
    List<Element> worded =
        cells(row).stream().filter(cell -> !VisibleText.of(cell).isEmpty()).toList();
    return worded.size() == 1 && about(row) == 1 && Chunk.of(worded.get(0)).size() > 1;
  }

  private boolean header(Element row) {
    List<Element> cells = cells(row);
    return row.select("td").isEmpty()
        || firstOfWords(row)
        || cells.stream()
                .filter(cell -> attributes.exactly(VisibleText.of(cell)).isPresent())
                .count()
            >= 2;
  }

  /** Whether the first row has words alone where the next has figures, days or links. */
  private static boolean firstOfWords(Element row) {
    Element next = row.nextElementSibling();
    return row.previousElementSibling() == null
        && next != null
        && cells(row).size() >= 2
        && cells(row).size() == cells(next).size()
        && onlyWords(row)
        && !onlyWords(next);
  }

  private static boolean onlyWords(Element row) {
    return row.selectFirst("a[href]") == null
        && cells(row).stream()
            .map(VisibleText::of)
            .allMatch(
                text ->
                    !text.isEmpty()
                        && text.length() <= LONGEST_HEADER
                        && text.chars().noneMatch(Character::isDigit));
  }

  /** How many pages of their own a row links to. */
  private long about(Element row) {
    return links(row).stream().map(Link::target).distinct().count();
  }

  private List<Link> links(Element row) {
    return page.links().stream()
        .filter(link -> row.equals(link.element().closest("tr")))
        .filter(link -> !Attachments.file(link, snapshot) && link.label().length() >= LEAST_TITLE)
        .toList();
  }

  private Optional<Entry> entry(Element row) {
    if (header(row)) {
      return Optional.empty();
    }
    Map<Integer, Element> titles = new LinkedHashMap<>();
    cells(row).forEach(cell -> titles.putIfAbsent(VisibleText.of(cell).length(), cell));
    Optional<Element> longest =
        titles.entrySet().stream()
            .max(Comparator.comparingInt(Map.Entry::getKey))
            .filter(cell -> cell.getKey() >= LEAST_TITLE)
            .filter(cell -> own(VisibleText.of(cell.getValue())))
            .map(Map.Entry::getValue);
    Optional<URI> url = links(row).stream().map(Link::target).findFirst();
    return longest.map(
        cell -> new Entry(VisibleText.of(cell), url, row, List.of(row), Set.of(cell)));
  }

  /** A counter in a side column is none of the page's own words. */
  private boolean own(String words) {
    return page.text().contains(words);
  }

  private static List<Element> own(Element table) {
    return table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
  }

  private static List<Element> cells(Element row) {
    return row.children().stream()
        .filter(cell -> cell.normalName().equals("td") || cell.normalName().equals("th"))
        .toList();
  }
}
