package vn.soi.site.read.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.config.Topic;
import vn.soi.site.Item;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Project;
import vn.soi.site.Section;
import vn.soi.text.DateMention;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/** Reads the projects, bids and procurements of the section on them, each once. */
public final class ProjectReader {

  private static final String TOPIC = "projects";
  private static final int FEWEST_ATTRIBUTES = 2;

  private final Outline outline;
  private final Section section;
  private final Lexicon states;
  private final List<Folded> words;
  private final List<Folded> decoys;
  private final List<Folded> works;

  private ProjectReader(Outline outline) {
    this.outline = outline;
    this.section = outline.section(TOPIC);
    this.states = outline.vocabulary().lexicon("project-states");
    Topic topic = outline.vocabulary().topic(TOPIC);
    this.words = topic.labels().stream().map(Folded::of).toList();
    this.decoys = topic.decoys().stream().map(Folded::of).toList();
    this.works =
        outline.vocabulary().lexicon("project-works").terms().stream()
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .toList();
  }

  /** The entries of the section of projects; news about projects elsewhere are none. */
  public static List<Project> read(Outline outline) {
    ProjectReader reader = new ProjectReader(outline);
    Lexicon lexicon = outline.vocabulary().lexicon("project-attributes");
    Map<String, Project> byName = new LinkedHashMap<>();
    List<Entry> entries = Entries.of(outline, reader.section, lexicon);
    Stream.concat(
            entries.stream().filter(reader::isProject).map(reader::project),
            reader.written(entries).stream())
        .forEach(
            project ->
                byName.merge(Folded.of(project.name()).text(), project, ProjectReader::merged));
    return List.copyOf(byName.values());
  }

  /**
   * A labelled row of two attributes, an entry whose title or own page speaks of a project, or one
   * below a heading that is a state.
   */
  private boolean isProject(Entry entry) {
    boolean worded = worded(entry.title());
    boolean rich = entry.attributes().size() > FEWEST_ATTRIBUTES;
    boolean row = entry.labelled() && entry.attributes().size() >= FEWEST_ATTRIBUTES;
    return !Folded.of(entry.title()).isEmpty()
        && (worded || rich || row || work(entry.title()) || under(entry).isPresent());
  }

  /** Whether a title begins with what is done: "Nâng cấp chợ …". */
  private boolean work(String words) {
    Folded title = Folded.of(words);
    return works.stream().anyMatch(title::startsWith);
  }

  /** The state that the heading right above an entry gives to all below it. */
  private Optional<String> under(Entry entry) {
    return entry.element().normalName().matches("h[1-6]")
        ? Optional.empty()
        : states.in(Above.heading(entry.element(), entry.listedOn().main()));
  }

  private boolean worded(String words) {
    Folded title = Folded.of(words);
    return this.words.stream().anyMatch(title::contains)
        && decoys.stream().noneMatch(title::contains);
  }

  private List<Project> written(List<Entry> listed) {
    return new WrittenProjects(outline, section, states, this::worded).beside(listed);
  }

  private Project project(Entry entry) {
    Map<String, String> attributes = new TreeMap<>(entry.attributes());
    attributes.putIfAbsent("name", entry.title());
    Optional<String> state = state(entry);
    return new Project(
        attributes.getOrDefault("name", entry.title()),
        attributes,
        state,
        date(entry),
        entry.listedOn(),
        entry.element());
  }

  /** Its state: as labelled, else by the heading it stands under, else by the page's subject. */
  private Optional<String> state(Entry entry) {
    Optional<String> labelled = entry.attribute("state").flatMap(states::in);
    List<String> around = new ArrayList<>();
    entry.group().ifPresent(around::add);
    around.add(Above.heading(entry.element(), entry.listedOn().main()));
    around.add(entry.listedOn().heading().orElse(""));
    List<String> path = entry.listedOn().breadcrumb();
    path.stream().skip(Math.max(0, path.size() - 1)).forEach(around::add);
    return labelled.or(() -> around.stream().flatMap(text -> states.in(text).stream()).findFirst());
  }

  private Optional<LocalDate> date(Entry entry) {
    Stream<LocalDate> labelled =
        entry.attribute("posted").stream()
            .flatMap(text -> VietnameseDates.in(text).stream())
            .map(DateMention::date)
            .filter(day -> !day.isAfter(outline.asOf()));
    return labelled.findFirst().or(() -> entry.item().flatMap(Item::date));
  }

  private static Project merged(Project first, Project later) {
    Map<String, String> attributes = new TreeMap<>(first.attributes());
    later.attributes().forEach(attributes::putIfAbsent);
    Page page = first.page();
    return new Project(
        first.name(),
        attributes,
        first.state().or(later::state),
        first.date().or(later::date),
        page,
        first.element());
  }
}
