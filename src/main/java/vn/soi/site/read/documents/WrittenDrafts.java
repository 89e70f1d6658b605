package vn.soi.site.read.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.read.pages.Attachments;
import vn.soi.site.read.pages.ItemReader;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.Folded;

/**
 * Reads drafts that a page writes out instead of listing them: "Dự thảo Quyết định …: xem toàn văn.
 * Góp ý gửi về …", or a section that is one draft's own page.
 *
 * <p>A sentence about drafts is none: it names no document, has no file and no day.
 */
final class WrittenDrafts {

  private static final int OPENING = 150;

  private final Outline outline;
  private final Section section;
  private final List<Folded> itself;
  private final List<Folded> events;
  private final List<Folded> drafted;
  private final Lexicon none;
  private final Deadlines deadlines;
  private final ItemReader reader;

  WrittenDrafts(Outline outline, Section section, Deadlines deadlines) {
    Lexicon words = outline.vocabulary().lexicon("draft-words");
    this.outline = outline;
    this.section = section;
    this.itself = Phrases.of(words, "itself");
    this.events = Phrases.of(words, "event");
    this.drafted = Phrases.of(words, "drafted");
    this.none = outline.vocabulary().lexicon("empty-list");
    this.deadlines = deadlines;
    this.reader =
        new ItemReader(outline.snapshot(), outline.vocabulary(), outline.asOf(), outline::page);
  }

  /** The drafts in order, without those that are listed already. */
  List<Entry> beside(List<Entry> listed) {
    List<Entry> found = new ArrayList<>();
    for (Page page : Parts.of(outline, section)) {
      Stream.concat(reader.written(page).stream(), headed(page))
          .filter(item -> listed.stream().noneMatch(entry -> shown(entry, item)))
          .filter(this::isDraft)
          .map(WrittenDrafts::entry)
          .forEach(found::add);
      if (found.isEmpty() && listed.isEmpty()) {
        found.addAll(above(page));
      }
    }
    return found;
  }

  /** Headings that are titles of drafts, with more below them than an entry of a list has. */
  private List<Entry> above(Page page) {
    List<Element> headings =
        page.main().select("h1,h2,h3,h4,h5,h6,b,strong").stream()
            .filter(heading -> titled(Folded.of(Cells.text(heading))))
            .toList();
    List<Attachment> files =
        headings.size() == 1
            ? Attachments.within(page.main(), page, outline.snapshot(), outline.vocabulary())
            : List.of();
    return headings.stream().map(heading -> entry(heading, page, files)).toList();
  }

  private static Entry entry(Element heading, Page page, List<Attachment> files) {
    return new Entry(
        Cells.text(heading),
        Map.of(),
        true,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        files,
        page,
        heading);
  }

  private boolean titled(Folded title) {
    return itself.stream().anyMatch(title::startsWith)
        && drafted.stream().anyMatch(title::contains);
  }

  /** A page whose heading is a draft's title, not the section's name. */
  private Stream<Item> headed(Page page) {
    boolean own =
        page.heading()
            .filter(heading -> outline.vocabulary().best(heading).filter(m -> m.exact()).isEmpty())
            .isPresent();
    return own && !page.equals(outline.home()) ? Stream.of(reader.article(page)) : Stream.empty();
  }

  private static boolean shown(Entry entry, Item item) {
    return entry.listedOn().url().equals(item.listedOn().url())
        && (entry.element().equals(item.element())
            || item.element().parents().contains(entry.element())
            || entry.element().parents().contains(item.element()));
  }

  /** It says that it is a draft, and of what, or has a file or a day until when it is open. */
  private boolean isDraft(Item item) {
    String said = item.text().strip();
    String start = said.substring(0, Math.min(said.length(), OPENING + item.title().length()));
    Folded words = Folded.of(start);
    Folded title = Folded.of(item.title());
    boolean named = itself.stream().anyMatch(words::contains);
    boolean other = events.stream().anyMatch(title::startsWith) || none.occursIn(start);
    boolean signed =
        !item.attachments().isEmpty() || deadlines.in(said).isPresent() || titled(title);
    return named && !other && signed;
  }

  private static Entry entry(Item item) {
    return new Entry(
        item.title(),
        Map.of(),
        true,
        Optional.empty(),
        item.url(),
        item.detail(),
        Optional.of(item),
        item.attachments(),
        item.listedOn(),
        item.element());
  }
}
