package vn.soi.site.read.documents;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.config.Lexicon;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.read.pages.Attachments;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.LabelledValues;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;

/** Reads the entries of a section: rows of tables, repeated blocks, and what else it lists. */
final class Entries {

  private static final int FEWEST_COLUMNS = 2;
  private static final int LONGEST_TITLE = 500;
  private static final List<String> TITLES = List.of("title", "name", "abstract", "number");

  private final Outline outline;
  private final Section section;
  private final Lexicon lexicon;
  private final Tables tables;
  private final Attributes meant;

  private Entries(Outline outline, Section section, Lexicon lexicon) {
    this.outline = outline;
    this.section = section;
    this.lexicon = lexicon;
    this.tables = new Tables(List.of(lexicon));
    this.meant = new Attributes(outline.vocabulary(), lexicon);
  }

  /** The entries in order of pages and appearance; the same one may be shown more than once. */
  static List<Entry> of(Outline outline, Section section, Lexicon lexicon) {
    Entries entries = new Entries(outline, section, lexicon);
    return Parts.of(outline, section).stream().flatMap(entries::on).toList();
  }

  private Stream<Entry> on(Page page) {
    List<Found> found = new ArrayList<>(rows(page));
    if (found.isEmpty()) {
      found.addAll(Cards.in(page, lexicon));
    }
    if (found.isEmpty()) {
      Cards.single(page, lexicon).ifPresent(found::add);
    }
    Stream<Entry> labelled = found.stream().map(this::entry);
    Stream<Entry> others =
        section.items().stream()
            .filter(item -> item.listedOn().equals(page) && within(item.element(), page.main()))
            .filter(item -> found.stream().noneMatch(row -> touch(row.element(), item.element())))
            .map(this::entry);
    return Stream.concat(labelled, others);
  }

  private List<Found> rows(Page page) {
    List<Found> found = new ArrayList<>();
    for (Table table : tables.in(page.main())) {
      if (table.columns(lexicon) >= FEWEST_COLUMNS) {
        table
            .rows()
            .forEach(
                row ->
                    found.add(
                        new Found(page, row.element(), meant.of(texts(row)), true, row.group())));
      }
    }
    return found;
  }

  private static Map<String, String> texts(Row row) {
    Map<String, String> texts = new LinkedHashMap<>();
    row.cells().forEach((label, cell) -> texts.put(label, Cells.text(cell)));
    return texts;
  }

  private Entry entry(Item item) {
    Map<String, String> attributes = labelled(item.element());
    return entry(
        new Found(item.listedOn(), item.element(), attributes, false, Optional.empty()),
        item.title(),
        item.url(),
        Optional.of(item));
  }

  private Entry entry(Found found) {
    Optional<Link> link = link(found);
    Optional<URI> url = link.map(Link::target);
    Optional<Item> item =
        section.items().stream()
            .filter(i -> touch(found.element(), i.element()) || same(i.url(), url))
            .findFirst();
    String title =
        TITLES.stream()
            .flatMap(id -> Optional.ofNullable(found.attributes().get(id)).stream())
            .findFirst()
            .or(() -> link.map(Link::label))
            .orElseGet(() -> Cells.text(found.element()));
    return entry(found, title, url.or(() -> item.flatMap(Item::url)), item);
  }

  private Entry entry(Found found, String title, Optional<URI> url, Optional<Item> item) {
    Optional<Page> detail = item.flatMap(Item::detail).or(() -> url.flatMap(this::detail));
    Map<String, String> attributes = new LinkedHashMap<>(found.attributes());
    detail.ifPresent(page -> labelled(page.main()).forEach(attributes::putIfAbsent));
    Map<URI, Attachment> files = new LinkedHashMap<>();
    Stream.of(
            Attachments.within(
                found.element(), found.page(), outline.snapshot(), outline.vocabulary()),
            item.map(Item::attachments).orElse(List.of()),
            detail.map(this::files).orElse(List.of()))
        .flatMap(List::stream)
        .forEach(file -> files.putIfAbsent(Addresses.canonical(file.url()), file));
    return new Entry(
        title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title,
        attributes,
        found.labelled(),
        found.group(),
        url,
        detail,
        item,
        List.copyOf(files.values()),
        found.page(),
        found.element());
  }

  private List<Attachment> files(Page page) {
    return Attachments.within(page.main(), page, outline.snapshot(), outline.vocabulary());
  }

  private Map<String, String> labelled(Element element) {
    Map<String, String> values = new LinkedHashMap<>();
    LabelledValues.in(element).forEach(value -> values.putIfAbsent(value.label(), value.value()));
    return meant.of(values);
  }

  /** The link to the entry's own page: the longest one that is no file, else a file's. */
  private Optional<Link> link(Found found) {
    return found.page().links().stream()
        .filter(link -> link.element().parents().contains(found.element()))
        .max(
            Comparator.comparing((Link link) -> !Attachments.file(link, outline.snapshot()))
                .thenComparing(link -> link.label().length()));
  }

  /** The page behind an entry, unless that is one of the section's lists or the home page. */
  private Optional<Page> detail(URI url) {
    return outline
        .page(url)
        .filter(page -> !section.pages().contains(page) && !page.equals(outline.home()));
  }

  private static boolean same(Optional<URI> one, Optional<URI> other) {
    return one.isPresent()
        && other.isPresent()
        && Addresses.canonical(one.get()).equals(Addresses.canonical(other.get()));
  }

  private static boolean within(Element element, Element root) {
    return element.equals(root) || element.parents().contains(root);
  }

  private static boolean touch(Element one, Element other) {
    return one.equals(other) || one.parents().contains(other) || other.parents().contains(one);
  }
}
