package vn.soi.site.read.documents;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.site.DocumentRow;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Section;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentForm;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/** Reads the documents that a section lists, each once, with all that list and own page tell. */
public final class DocumentReader {

  private static final String TOPIC = "legal-documents";
  private static final int FEWEST_ATTRIBUTES = 3;

  /** The first laws in force were issued in the year of the declaration of independence. */
  private static final int OLDEST_YEAR = 1945;

  private final Outline outline;
  private final Lexicon forms;

  private DocumentReader(Outline outline) {
    this.outline = outline;
    this.forms = outline.vocabulary().lexicon("document-forms");
  }

  /** The documents of the section of legal documents. */
  public static List<DocumentRow> read(Outline outline) {
    return read(outline, outline.section(TOPIC));
  }

  /** The documents of any section, such as that of written directions; in order of appearance. */
  public static List<DocumentRow> read(Outline outline, Section section) {
    DocumentReader reader = new DocumentReader(outline);
    Lexicon lexicon = outline.vocabulary().lexicon("document-attributes");
    List<DocumentRow> rows =
        Entries.of(outline, section, lexicon).stream()
            .flatMap(entry -> reader.row(entry).stream())
            .toList();
    return SameDocuments.once(rows);
  }

  private Optional<DocumentRow> row(Entry entry) {
    TitleParts title = TitleParts.of(entry.title(), forms);
    Map<String, String> attributes = entry.attributes();
    Optional<DocumentMention> number = number(attributes).or(title::number);
    Optional<LocalDate> issued =
        issued(attributes)
            .or(title::issued)
            .or(() -> entry.item().flatMap(Item::issued))
            .filter(this::past);
    Optional<LocalDate> posted = day(attributes, "posted").or(() -> posted(entry, issued));
    Map<String, String> valid = valid(attributes);
    number.ifPresent(mention -> valid.put("number", mention.raw()));
    issued.ifPresent(day -> valid.putIfAbsent("issued", day.toString()));
    form(title, number).ifPresent(form -> valid.putIfAbsent("form", form));
    title.issuer().ifPresent(issuer -> valid.putIfAbsent("issuer", issuer));
    title.subject().ifPresent(subject -> valid.putIfAbsent("abstract", subject));
    boolean listed = entry.labelled() && !valid.isEmpty();
    return listed || title.isDocument() || valid.size() >= FEWEST_ATTRIBUTES
        ? Optional.of(
            new DocumentRow(
                number.map(DocumentMention::number),
                issued,
                posted.filter(this::past),
                valid,
                entry.files(),
                entry.url(),
                entry.listedOn(),
                entry.element()))
        : Optional.empty();
  }

  // "Hướng dẫn thực hiện …" as the subject of a decision words no form.
  private static Optional<String> form(TitleParts title, Optional<DocumentMention> number) {
    Optional<DocumentForm> coded = number.flatMap(mention -> mention.number().form());
    return title
        .form()
        .filter(
            form ->
                title.number().isPresent()
                    || coded
                        .map(f -> Folded.of(f.vietnamese()).equals(Folded.of(form)))
                        .orElse(true));
  }

  /** Attributes that say what they should: a day is a day, and an issue day is none to come. */
  private Map<String, String> valid(Map<String, String> attributes) {
    Map<String, String> valid = new LinkedHashMap<>(attributes);
    if (valid.containsKey("issued") && day(valid, "issued").filter(this::past).isEmpty()) {
      valid.remove("issued");
    }
    if (valid.containsKey("effective") && !effective(valid.getOrDefault("effective", ""))) {
      valid.remove("effective");
    }
    if (valid.containsKey("number")
        && valid.getOrDefault("number", "").chars().noneMatch(Character::isDigit)) {
      valid.remove("number");
    }
    return valid;
  }

  // "Kể từ ngày ký" is how many documents say from when on they hold.
  private static boolean effective(String value) {
    Folded words = Folded.of(value.substring(0, Math.min(value.length(), 200)));
    return !VietnameseDates.in(value).isEmpty()
        || words.contains(Folded.of("từ ngày ký"))
        || words.contains(Folded.of("từ ngày ban hành"));
  }

  // Some lists put both in one column, and some heads name the two columns the wrong way round.
  private static Optional<DocumentMention> number(Map<String, String> attributes) {
    return Stream.of("number", "issued")
        .flatMap(id -> DocumentNumbers.in(attributes.getOrDefault(id, "")).stream())
        .findFirst();
  }

  private static Optional<LocalDate> issued(Map<String, String> attributes) {
    return day(attributes, "issued").or(() -> day(attributes, "number"));
  }

  /** The day the entry was put on the site: the item's day, unless that is the day of issue. */
  private static Optional<LocalDate> posted(Entry entry, Optional<LocalDate> issued) {
    return entry
        .item()
        .filter(item -> entry.detail().isPresent() || !entry.labelled())
        .flatMap(Item::date)
        .filter(day -> !issued.equals(Optional.of(day)));
  }

  private static Optional<LocalDate> day(Map<String, String> attributes, String id) {
    return VietnameseDates.in(attributes.getOrDefault(id, "")).stream()
        .map(DateMention::date)
        .findFirst();
  }

  private boolean past(LocalDate day) {
    return !day.isAfter(outline.asOf()) && day.getYear() >= OLDEST_YEAR;
  }
}
