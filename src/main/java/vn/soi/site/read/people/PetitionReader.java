package vn.soi.site.read.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Petition;
import vn.soi.site.Section;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;
import vn.soi.text.Folded;

/**
 * Reads questions and petitions, and whether they were answered: in tables, in lists whose entries
 * have a page of their own, and as questions and answers one below the other, with labels or
 * signatures.
 */
public final class PetitionReader {

  private static final List<String> TOPICS = List.of("support.questions", "direction.feedback");
  private static final int SHORTEST = 8;
  private static final int FEWEST_WORDS = 3;
  private static final int LONGEST = 300;

  private final Outline outline;
  private final Answers answers;
  private final Replies replies;
  private final Lexicon fields;
  private final Lexicon none;
  private final Lexicon placeholders;

  private PetitionReader(Outline outline) {
    this.outline = outline;
    this.fields = outline.vocabulary().lexicon("question-fields");
    this.none = outline.vocabulary().lexicon("empty-list");
    this.placeholders = outline.vocabulary().lexicon("placeholder-text");
    this.answers = new Answers(fields, outline.asOf());
    this.replies = new Replies(outline.asOf());
  }

  /** The petitions of both sections, each once per section. */
  public static List<Petition> read(Outline outline) {
    PetitionReader reader = new PetitionReader(outline);
    return TOPICS.stream().flatMap(topic -> reader.of(topic).stream()).toList();
  }

  private List<Petition> of(String topic) {
    Section section = outline.section(topic);
    Map<Folded, Petition> found = new LinkedHashMap<>();
    Stream.of(
            section.items().stream()
                .filter(PetitionReader::entry)
                .flatMap(item -> listed(item, topic).stream()),
            section.pages().stream().flatMap(page -> tabled(page, topic).stream()),
            section.pages().stream().flatMap(page -> replied(page, topic).stream()),
            section.pages().stream().flatMap(page -> dialogue(page, topic).stream()),
            section.pages().stream().flatMap(page -> signed(page, topic).stream()))
        .flatMap(java.util.function.Function.identity())
        .forEach(
            petition ->
                found.merge(Folded.of(petition.subject()), petition, PetitionReader::better));
    return List.copyOf(found.values());
  }

  /** The one that is answered, with a day; else the first. */
  private static Petition better(Petition one, Petition other) {
    boolean dated = other.answered() && one.date().isEmpty() && other.date().isPresent();
    return (other.answered() && !one.answered()) || dated ? other : one;
  }

  /** What stands on the page in full is read there as a talk, question by question. */
  private static boolean entry(Item item) {
    return item.url().isPresent() || item.element().normalName().equals("tr");
  }

  private Optional<Petition> listed(Item item, String topic) {
    String row = Cells.text(item.element());
    Optional<List<Line>> own = item.detail().map(page -> Lines.of(page.main()));
    List<Replies.Reply> told = own.map(replies::in).orElse(List.of());
    boolean answered =
        answers.done(row.length() > LONGEST * 4 ? item.title() : row)
            || !told.isEmpty()
            || own.filter(answers::given).isPresent()
            || (topic.equals("direction.feedback") && answers.titled(item.title()));
    Optional<LocalDate> date =
        told.stream()
            .flatMap(reply -> reply.date().stream())
            .findFirst()
            .or(() -> own.flatMap(answers::date))
            .or(item::date);
    return petition(topic, item.title(), answered, date, item.listedOn(), item.element());
  }

  private List<Petition> tabled(Page page, String topic) {
    List<Petition> found = new ArrayList<>();
    for (Table table : new Tables(List.of(fields)).in(page.main())) {
      for (Row row : table.rows()) {
        row.text(fields, "question")
            .or(() -> row.text(fields, "subject"))
            .flatMap(
                subject ->
                    petition(
                        topic,
                        subject,
                        answers.inRow(row),
                        answers.dateOf(row),
                        page,
                        row.element()))
            .ifPresent(found::add);
      }
    }
    return found;
  }

  /** "Trả lời ngày 12/11/2012: …", "Phòng Kinh tế trả lời: …". */
  private List<Petition> replied(Page page, String topic) {
    return replies.in(Lines.of(page.main())).stream()
        .flatMap(
            reply ->
                petition(topic, reply.question(), true, reply.date(), page, reply.line().element())
                    .stream())
        .toList();
  }

  /** "Hỏi: …", "Trả lời: …". */
  private List<Petition> dialogue(Page page, String topic) {
    List<Line> lines = Lines.of(page.main());
    List<Integer> asked = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (answers.question(lines, i).isPresent()) {
        asked.add(i);
      }
    }
    List<Petition> found = new ArrayList<>();
    for (int n = 0; n < asked.size(); n++) {
      int end = n + 1 < asked.size() ? asked.get(n + 1) : lines.size();
      List<Line> own = lines.subList(asked.get(n), end);
      answers
          .question(lines, asked.get(n))
          .flatMap(
              subject ->
                  petition(
                      topic,
                      subject,
                      answers.given(own),
                      answers.date(own).or(() -> answers.anyDate(own)),
                      page,
                      own.get(0).element()))
          .ifPresent(found::add);
    }
    return found;
  }

  /** "… hỏi ngày 02/11/2012", "… trả lời ngày 09/11/2012". */
  private List<Petition> signed(Page page, String topic) {
    return new SignedTalk(outline.asOf())
        .in(Lines.of(page.main())).stream()
            .flatMap(
                asked ->
                    petition(
                        topic,
                        asked.question(),
                        asked.answered(),
                        asked.date(),
                        page,
                        asked.element())
                        .stream())
            .toList();
  }

  private Optional<Petition> petition(
      String topic,
      String subject,
      boolean answered,
      Optional<LocalDate> date,
      Page page,
      org.jsoup.nodes.Element element) {
    String bounded = subject.substring(0, Math.min(subject.length(), LONGEST)).strip();
    boolean something =
        bounded.length() >= SHORTEST
            && Folded.of(bounded).words().size() >= FEWEST_WORDS
            && none.exactly(bounded).isEmpty()
            && placeholders.exactly(bounded).isEmpty();
    Optional<LocalDate> past = date.filter(day -> !day.isAfter(outline.asOf()));
    return something
        ? Optional.of(new Petition(topic, bounded, answered, past, page, element))
        : Optional.empty();
  }
}
