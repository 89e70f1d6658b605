package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Person;
import vn.soi.site.Section;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.people.PersonStarts.Start;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Table;
import vn.soi.site.read.tables.Tables;
import vn.soi.text.Folded;

/**
 * Reads the leaders and officers whom the introduction's pages name, in tables, cards, lists or
 * running text; a person told of on two pages is read twice, once from each.
 */
public final class PeopleReader {

  private static final int MOST_PAGES = 200;
  private static final int MOST_LINES = 60;
  private static final int FARTHEST = 3;
  private static final int ATTRIBUTES = 3;
  private static final int ROWS = 3;

  private final Outline outline;
  private final Vocabulary vocabulary;
  private final Names names;
  private final PersonStarts starts;
  private final PersonLines lines;
  private final Lexicon columns;
  private final PersonFacts.Wordings wordings;

  private PeopleReader(Outline outline) {
    this.outline = outline;
    this.vocabulary = outline.vocabulary();
    this.names = new Names(vocabulary);
    this.starts = new PersonStarts(vocabulary);
    this.lines = new PersonLines(vocabulary, starts);
    this.columns = vocabulary.lexicon("officer-columns");
    this.wordings = new PersonFacts.Wordings(vocabulary);
  }

  /** The people of all pages of the introduction, page by page, in order of appearance. */
  public static List<Person> read(Outline outline) {
    return new PeopleReader(outline).people();
  }

  private List<Person> people() {
    Set<Page> pages = new LinkedHashSet<>();
    vocabulary.topics().stream()
        .filter(topic -> topic.category().equals("introduction"))
        .map(Topic::id)
        .map(outline::section)
        .forEach(section -> add(section, pages));
    outline.pages().stream().filter(this::listsOfficers).forEach(pages::add);
    pages.remove(outline.home());
    return pages.stream().limit(MOST_PAGES).flatMap(page -> on(page).stream()).toList();
  }

  /** Whether a page near the home page has a table of people with posts or units, and numbers. */
  private boolean listsOfficers(Page page) {
    return page.clicks().orElse(FARTHEST + 1) <= FARTHEST
        && new Tables(List.of(columns))
            .in(page.main()).stream()
                .filter(table -> table.columns(columns) >= ATTRIBUTES)
                .anyMatch(
                    table ->
                        table.rows().stream()
                                .flatMap(row -> inRow(row, page).stream())
                                .filter(person -> person.phone().or(person::email).isPresent())
                                .count()
                            >= ROWS);
  }

  private void add(Section section, Set<Page> pages) {
    pages.addAll(section.pages());
    section.items().stream().map(Item::detail).flatMap(Optional::stream).forEach(pages::add);
    for (Page page : section.pages()) {
      page.links().stream()
          .filter(link -> link.place() == Link.Place.CONTENT && leadsToPerson(link))
          .flatMap(link -> outline.page(link.target()).stream())
          .forEach(pages::add);
    }
  }

  private boolean leadsToPerson(Link link) {
    return names.heading(link.label()).isPresent();
  }

  private List<Person> on(Page page) {
    List<Person> people = new ArrayList<>();
    List<Element> read = new ArrayList<>();
    for (Table table : new Tables(List.of(columns)).in(page.main())) {
      List<Person> rows = table.rows().stream().flatMap(row -> inRow(row, page).stream()).toList();
      if (table.columns(columns) >= 2 && !rows.isEmpty()) {
        people.addAll(rows);
        read.add(table.element());
      }
    }
    List<Line> rest =
        lines.of(page).stream().filter(line -> read.stream().noneMatch(line::within)).toList();
    people.addAll(inLines(rest, page));
    return people;
  }

  private Optional<Person> inRow(Row row, Page page) {
    Optional<Element> cell = row.cell(columns, "name");
    Optional<Names.Named> named = cell.map(Cells::text).flatMap(names::heading);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    PersonFacts facts = new PersonFacts(wordings);
    row.texts(columns).forEach(facts::put);
    facts.put("post", named.get().rest());
    row.cell(columns, "email")
        .flatMap(mail -> Emails.in(Cells.text(mail), mail))
        .ifPresent(mail -> facts.put("email", mail));
    row.group().ifPresent(group -> facts.put("unit", group));
    return Optional.of(person(named.get().name(), facts, page, row.element()));
  }

  private static boolean same(String one, String other) {
    return Folded.of(one).equals(Folded.of(other));
  }

  private List<Person> inLines(List<Line> lines, Page page) {
    List<Person> people = new ArrayList<>();
    int index = 0;
    while (index < lines.size()) {
      Optional<Start> start = starts.at(lines, index);
      int end = index + 1;
      if (start.isPresent()) {
        while (end < Math.min(lines.size(), index + MOST_LINES)
            && starts.at(lines, end).filter(next -> another(next, start.get())).isEmpty()) {
          end++;
        }
        people.add(person(start.get(), lines.subList(index, end), page));
      }
      index = end;
    }
    return people;
  }

  private static boolean another(Start next, Start start) {
    return !same(next.name(), start.name());
  }

  private Person person(Start start, List<Line> lines, Page page) {
    PersonFacts facts = new PersonFacts(wordings);
    start.post().ifPresent(post -> facts.put("post", post));
    Line first = lines.get(0);
    if (!start.rest().isEmpty()) {
      facts.read(new Line(start.rest(), first.element(), false));
    }
    lines.subList(1, lines.size()).forEach(facts::read);
    return person(start.name(), facts, page, first.element());
  }

  private static Person person(String name, PersonFacts facts, Page page, Element element) {
    return new Person(
        name,
        facts.post(),
        facts.unit(),
        facts.phone(),
        facts.email(),
        facts.biography(),
        facts.duties(),
        page,
        element);
  }
}
