package vn.soi.site.read.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.archive.Snapshot;
import vn.soi.config.Vocabulary;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumber;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;

/** Reads lists of items, each with what its own page adds. */
public final class ItemReader {

  private static final int LONGEST_TEXT = 6_000;
  private static final Comparator<Item> NEWEST_FIRST =
      Comparator.comparing(
          (Item item) -> item.date().orElse(LocalDate.MIN), Comparator.reverseOrder());

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final LocalDate asOf;
  private final Function<URI, Optional<Page>> pages;
  private final Credits credits;

  /**
   * @param pages the page at which a reader of an address ends up
   */
  public ItemReader(
      Snapshot snapshot,
      Vocabulary vocabulary,
      LocalDate asOf,
      Function<URI, Optional<Page>> pages) {
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.asOf = asOf;
    this.pages = pages;
    this.credits = new Credits(vocabulary);
  }

  /** The items listed within an element of a page, in the order of the page. */
  public List<Item> listed(Page page, Element within) {
    return Entries.within(within, page, snapshot, vocabulary).stream()
        .filter(entry -> entry.url().flatMap(pages).filter(ItemReader::home).isEmpty())
        .map(entry -> item(entry, page))
        .toList();
  }

  /** The items that a page writes out without pages of their own, in the order of the page. */
  public List<Item> written(Page page) {
    return WrittenEntries.on(page, snapshot, vocabulary).stream()
        .map(entry -> item(entry, page, Optional.empty()))
        .toList();
  }

  /** A page that is one article, as an item of its own. */
  public Item article(Page page) {
    String title = page.heading().orElse(page.url().getPath());
    Entry entry =
        new Entry(title, Optional.of(page.url()), page.main(), List.of(), java.util.Set.of());
    return item(entry, page, Optional.of(page));
  }

  /** Each item once, the fuller of two kept, newest first and the undated last. */
  public static List<Item> once(List<Item> items) {
    Map<String, Item> byTitle = new LinkedHashMap<>();
    for (Item item : items) {
      String key = Folded.of(item.title()).text() + item.date().map(LocalDate::toString).orElse("");
      byTitle.merge(key, item, (had, now) -> fuller(now, had) ? now : had);
    }
    Map<Object, Item> byUrl = new LinkedHashMap<>();
    for (Item item : byTitle.values()) {
      Object key = item.url().isPresent() ? item.url().get() : item.element();
      byUrl.merge(
          key, item, (had, now) -> had.date().isEmpty() && now.date().isPresent() ? now : had);
    }
    List<Item> sorted = new ArrayList<>(byUrl.values());
    sorted.sort(NEWEST_FIRST);
    return List.copyOf(sorted);
  }

  private static boolean fuller(Item one, Item other) {
    return one.detail().isPresent() && other.detail().isEmpty();
  }

  private Item item(Entry entry, Page page) {
    Optional<Page> detail = entry.url().flatMap(pages).filter(own -> !own.equals(page));
    return item(entry, page, detail);
  }

  private static boolean home(Page page) {
    return page.clicks().isPresent() && page.clicks().getAsInt() == 0;
  }

  private Item item(Entry entry, Page page, Optional<Page> detail) {
    List<Chunk> beside = Chunk.of(entry.region(), entry.titles());
    List<Chunk> own = detail.map(Page::main).map(Chunk::of).orElse(List.of());
    String text = text(entry, beside, detail);
    List<DocumentMention> mentions = DocumentNumbers.in(text);
    return new Item(
        entry.title(),
        entry.url(),
        posted(entry, beside, own, detail),
        IssueDate.in(text, mentions, asOf),
        credits.in(beside, entry.region()).or(() -> detail.flatMap(it -> credit(own, it))),
        text,
        numbers(mentions),
        attachments(entry, page, detail),
        detail,
        page,
        entry.element());
  }

  private Optional<LocalDate> posted(
      Entry entry, List<Chunk> beside, List<Chunk> own, Optional<Page> detail) {
    return PostedDate.in(beside, asOf)
        .or(() -> PostedDate.besideTitle(entry.title(), asOf))
        .or(() -> DetailDate.of(own, entry.title(), asOf))
        .or(() -> detail.flatMap(page -> DetailDate.stated(page.document(), asOf)));
  }

  private Optional<String> credit(List<Chunk> own, Page detail) {
    return credits.in(own, List.of(detail.main()));
  }

  private static String text(Entry entry, List<Chunk> beside, Optional<Page> detail) {
    String list = beside.stream().map(Chunk::text).collect(Collectors.joining(" "));
    String own = detail.map(Page::text).orElse("");
    String all = entry.title() + "\n" + list + "\n" + own;
    return all.length() <= LONGEST_TEXT ? all : all.substring(0, LONGEST_TEXT);
  }

  private static List<DocumentNumber> numbers(List<DocumentMention> mentions) {
    return mentions.stream().map(DocumentMention::number).distinct().toList();
  }

  private List<Attachment> attachments(Entry entry, Page page, Optional<Page> detail) {
    Map<URI, Attachment> files = new LinkedHashMap<>();
    for (Node node : entry.region()) {
      if (node instanceof Element element) {
        Attachments.within(element, page, snapshot, vocabulary)
            .forEach(file -> files.putIfAbsent(file.url(), file));
      }
    }
    detail.ifPresent(
        own ->
            Attachments.within(own.main(), own, snapshot, vocabulary)
                .forEach(file -> files.putIfAbsent(file.url(), file)));
    return List.copyOf(files.values());
  }
}
