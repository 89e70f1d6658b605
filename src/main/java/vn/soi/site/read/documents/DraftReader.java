package vn.soi.site.read.documents;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.config.Topic;
import vn.soi.site.Attachment;
import vn.soi.site.Draft;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.read.documents.Deadlines.Deadline;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;

/** Reads the drafts that the site puts up for comment; polls and news about drafts are none. */
public final class DraftReader {

  private static final String TOPIC = "consultation";
  private static final int WHOLE_TEXT = 3_000;
  private static final Pattern ARTICLE = Pattern.compile("(?u)(?:^|\\s)Điều\\s+\\d{1,3}\\s*[.:]");
  private final Lexicon fields;
  private final Lexicon words;
  private final Lexicon forms;
  private final Deadlines deadlines;
  private final Channels channels;
  private final Comments comments;
  private final List<Folded> decoys;

  private DraftReader(Outline outline) {
    this.fields = outline.vocabulary().lexicon("draft-fields");
    this.words = outline.vocabulary().lexicon("draft-words");
    this.forms = outline.vocabulary().lexicon("document-forms");
    this.deadlines = new Deadlines(fields, words);
    this.channels = new Channels(outline, fields, words);
    this.comments = new Comments(fields, words, outline.vocabulary().lexicon("empty-list"));
    Topic topic = outline.vocabulary().topic(TOPIC);
    this.decoys = topic.decoys().stream().map(Folded::of).toList();
  }

  /** The drafts of the section of consultations, each once. */
  public static List<Draft> read(Outline outline) {
    DraftReader reader = new DraftReader(outline);
    Map<String, Draft> byTitle = new LinkedHashMap<>();
    List<Entry> listed = Entries.of(outline, outline.section(TOPIC), reader.fields);
    listed.forEach(entry -> reader.add(entry, byTitle));
    new WrittenDrafts(outline, outline.section(TOPIC), reader.deadlines)
        .beside(listed.stream().filter(reader::isDraft).toList())
        .forEach(
            entry ->
                byTitle.putIfAbsent(
                    Folded.of(entry.title()).text(), reader.draft(entry, reader.deadline(entry))));
    return reader.onLists(List.copyOf(byTitle.values()), outline.home());
  }

  private void add(Entry entry, Map<String, Draft> byTitle) {
    if (isDraft(entry)) {
      byTitle.putIfAbsent(Folded.of(entry.title()).text(), draft(entry, deadline(entry)));
    }
  }

  /** What a list tells apart from its entries belongs to the first of them. */
  private List<Draft> onLists(List<Draft> drafts, Page home) {
    Set<Page> lists = new LinkedHashSet<>();
    return drafts.stream()
        .map(
            draft -> {
              Page list = draft.item().listedOn();
              boolean whole = list.equals(home) && list.main().equals(home.main());
              return lists.add(list) && !whole ? withList(draft, list) : draft;
            })
        .toList();
  }

  private Draft withList(Draft draft, Page list) {
    Optional<Deadline> stated =
        draft.deadline().isPresent() ? Optional.empty() : deadlines.in(list, list.main());
    return new Draft(
        draft.item(),
        draft
            .fullText()
            .or(() -> Optional.of(list).filter(DraftReader::inArticles).map(DraftReader::main)),
        draft.deadline().or(() -> stated.map(Deadline::day)),
        draft.deadlineEvidence().or(() -> stated.map(Deadline::evidence)),
        draft.channel(),
        draft.comments().isEmpty() ? comments.on(list) : draft.comments());
  }

  private boolean isDraft(Entry entry) {
    boolean deadline = deadline(entry).isPresent();
    Folded title = Folded.of(entry.title());
    boolean other =
        Phrases.of(words, "event").stream().anyMatch(title::startsWith)
            || decoys.stream().anyMatch(title::contains);
    boolean worded = Phrases.of(words, "draft").stream().anyMatch(title::contains);
    boolean form = TitleParts.of(entry.title(), forms).form().isPresent();
    boolean labelled = entry.labelled() && entry.attributes().size() > 1;
    return !title.isEmpty() && !other && (worded || deadline || form || labelled);
  }

  private Draft draft(Entry entry, Optional<Deadline> deadline) {
    return new Draft(
        item(entry),
        fullText(entry),
        deadline.map(Deadline::day),
        deadline.map(Deadline::evidence),
        channels.of(entry),
        comments.of(entry));
  }

  private static Item item(Entry entry) {
    Optional<Item> listed = entry.item();
    return new Item(
        entry.title(),
        entry.url(),
        listed.flatMap(Item::date),
        listed.flatMap(Item::issued),
        listed.flatMap(Item::credit),
        entry.text(),
        DocumentNumbers.in(entry.title()).stream().map(DocumentMention::number).toList(),
        entry.files(),
        entry.detail(),
        entry.listedOn(),
        entry.element());
  }

  /** A file that opens, or a page so long, or so divided into articles, that it is the draft. */
  private static Optional<Evidence> fullText(Entry entry) {
    return entry.files().stream()
        .filter(Attachment::opens)
        .map(Attachment::evidence)
        .findFirst()
        .or(
            () ->
                entry
                    .detail()
                    .filter(page -> page.text().length() >= WHOLE_TEXT || inArticles(page))
                    .map(DraftReader::main));
  }

  private static Evidence main(Page page) {
    return page.evidence(page.main());
  }

  private static boolean inArticles(Page page) {
    return ARTICLE.matcher(page.text()).results().limit(2).count() == 2;
  }

  private Optional<Deadline> deadline(Entry entry) {
    Page list = entry.listedOn();
    return labelled(entry)
        .or(() -> deadlines.in(list, entry.element()))
        .or(() -> written(entry))
        .or(() -> entry.detail().flatMap(page -> deadlines.in(page, page.main())));
  }

  /** What stands below a heading belongs to the draft that it names. */
  private Optional<Deadline> written(Entry entry) {
    return entry
        .item()
        .filter(item -> item.url().isEmpty())
        .flatMap(item -> deadlines.in(item.text()))
        .map(
            stated ->
                new Deadline(
                    stated.day(), entry.listedOn().evidence(entry.element(), stated.words())));
  }

  private static Optional<Deadline> labelled(Entry entry) {
    String value = entry.attribute("deadline").orElse("");
    boolean inRow = Cells.text(entry.element()).contains(value);
    Page page = inRow ? entry.listedOn() : entry.detail().orElse(entry.listedOn());
    return Deadlines.labelled(value)
        .map(
            day ->
                new Deadline(
                    day,
                    inRow ? page.evidence(entry.element()) : page.evidence(page.main(), value)));
  }
}
