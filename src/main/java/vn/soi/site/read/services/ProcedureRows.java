package vn.soi.site.read.services;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;

/** Reads the procedures that a page lists: in tables, and as links under headings. */
final class ProcedureRows {

  private static final String NAME = "name";
  private static final int MOST = 1000;
  private static final int LONGEST_NAME = 300;
  private static final int MOST_LEVELS = 3;
  private static final Pattern FIELD_FIRST =
      Pattern.compile("(?iu)^\\W{0,9}(?:[\\divx]{1,4}[.)]\\s*)?l[ĩi]nh v[ựu]c\\b");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:docx?|xlsx?|pdf|rtf|zip|rar|odt)$");

  private final Lexicon parts;
  private final Lexicon extras;
  private final Lexicon statistics;
  private final Lexicon submit;
  private final Tables tables;
  private final ProcedureNames names;
  private final ServiceLevels levels;
  private final LinkedRows linked;
  private final BareRows bare;

  ProcedureRows(Vocabulary vocabulary) {
    this.parts = vocabulary.lexicon("procedure-parts");
    this.extras = vocabulary.lexicon("procedure-extras");
    this.statistics = vocabulary.lexicon("service-statistics");
    this.submit = vocabulary.lexicon("submit-online");
    this.tables = new Tables(List.of(parts, extras));
    this.names = new ProcedureNames(vocabulary);
    this.levels = new ServiceLevels(vocabulary);
    this.linked = new LinkedRows(names, levels);
    this.bare = new BareRows(names, levels);
  }

  /**
   * The procedures listed, in order of the page; at most 1,000.
   *
   * @param isDetail whether an address is known to hold the description of one procedure
   */
  List<ProcedureRow> of(Page page, Predicate<URI> isDetail) {
    List<ProcedureRow> rows = new ArrayList<>();
    List<Element> read = new ArrayList<>();
    for (Table table : tables.in(page.main())) {
      if (lists(table)) {
        read.add(table.element());
        Optional<String> above = above(table.element());
        table.rows().stream()
            .flatMap(row -> row(row, page).stream())
            .map(row -> row.within(above))
            .forEach(rows::add);
      }
    }
    Map<Element, Link> links = new LinkedHashMap<>();
    for (Link link : page.links()) {
      boolean content = link.place() == Link.Place.CONTENT && !Passages.jumps(link.element());
      boolean named = names.begins(link.label()) || (isDetail.test(link.target()) && worded(link));
      if (content && named && read.stream().noneMatch(link.element().parents()::contains)) {
        links.put(link.element(), link);
      }
    }
    rows.addAll(linked.of(page, links));
    if (rows.isEmpty()) {
      rows.addAll(bare.of(page));
    }
    return rows.stream().limit(MOST).toList();
  }

  private static boolean worded(Link link) {
    return ProcedureNames.clean(link.label()).split(" ").length >= 3;
  }

  /** A table of procedures names them in a column, or states their levels in one. */
  private boolean lists(Table table) {
    boolean counts = table.header().stream().anyMatch(statistics::occursIn);
    boolean leveled =
        table.header().stream()
            .anyMatch(l -> extras.exactly(l).filter("level"::equals).isPresent());
    return leveled
        || (names(table) && (!counts || table.element().selectFirst("td a[href]") != null));
  }

  private boolean names(Table table) {
    return table.header().stream()
        .anyMatch(label -> Cells.term(parts, label).filter(NAME::equals).isPresent());
  }

  private Optional<ProcedureRow> row(Row row, Page page) {
    Optional<Element> cell = row.cell(parts, NAME).or(() -> wordiest(row));
    String name = cell.map(Cells::text).map(ProcedureNames::clean).orElse("");
    if (name.split(" ").length < 2 || !name.matches("(?s).*\\p{L}.*")) {
      return Optional.empty();
    }
    OptionalInt level =
        row.cell(extras, "level")
            .map(levels::inColumn)
            .filter(OptionalInt::isPresent)
            .orElseGet(() -> levels.at(row.element()));
    Optional<String> group = row.group();
    return Optional.of(
        new ProcedureRow(
            name,
            cell.flatMap(element -> target(element, row.element(), page)),
            row.text(extras, "field").or(() -> group.flatMap(names::field)),
            level.isPresent() ? level : group.map(levels::in).orElse(OptionalInt.empty()),
            page,
            row.element()));
  }

  /** The field that the heading right above a table, or its caption, names. */
  private Optional<String> above(Element table) {
    Element caption = table.selectFirst("> caption");
    Element place = table;
    Element before = caption;
    for (int level = 0; before == null && place != null && level < MOST_LEVELS; level++) {
      before = place.previousElementSibling();
      place = place.parent();
    }
    return Optional.ofNullable(before)
        .filter(heading -> heading.is("caption, h2, h3, h4, h5, h6") || saysField(heading))
        .map(Element::text)
        .filter(heading -> heading.length() <= LONGEST_NAME)
        .flatMap(names::field);
  }

  private static boolean saysField(Element heading) {
    return FIELD_FIRST.matcher(heading.text()).find();
  }

  private static Optional<Element> wordiest(Row row) {
    return row.cells().values().stream()
        .max(java.util.Comparator.comparingInt(cell -> Cells.text(cell).length()));
  }

  /** Where a row leads: by its name, else by another link that opens a page. */
  private Optional<URI> target(Element name, Element row, Page page) {
    return first(page, name).or(() -> first(page, row));
  }

  private Optional<URI> first(Page page, Element within) {
    List<URI> targets =
        page.links().stream()
            .filter(link -> link.element().parents().contains(within))
            .filter(link -> !submit.occursIn(link.label()))
            .map(Link::target)
            .toList();
    return targets.stream()
        .filter(url -> url.getPath() == null || !FILE.matcher(url.getPath()).find())
        .findFirst()
        .or(() -> targets.stream().findFirst());
  }
}
