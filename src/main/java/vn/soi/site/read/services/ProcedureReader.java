package vn.soi.site.read.services;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Procedure;
import vn.soi.site.Section;
import vn.soi.text.Folded;

/** Reads the procedures that the services section lists, each once, with what is told of them. */
public final class ProcedureReader {

  private static final String SERVICES = "services";
  private static final int DEEPEST = 3;
  private static final int MOST_LISTS = 300;

  private final Opened opened;
  private final Descriptions descriptions;
  private final ProcedureRows rows;
  private final OtherLists others;
  private final ProcedureNames names;
  private final ServiceLevels levels;
  private final ProcedureForms forms;
  private final ElectronicForms electronicForms;
  private final Map<Page, List<ProcedureRow>> lists = new HashMap<>();
  private final Set<URI> elsewhere = new HashSet<>();
  private final Set<URI> everywhere = new HashSet<>();
  private final Map<Folded, ProcedureRow> found = new LinkedHashMap<>();

  private ProcedureReader(Outline outline) {
    this.opened = new Opened(outline);
    this.descriptions = new Descriptions(outline, opened);
    this.rows = new ProcedureRows(outline.vocabulary());
    this.others = new OtherLists(outline, descriptions::describes);
    this.names = new ProcedureNames(outline.vocabulary());
    this.levels = new ServiceLevels(outline.vocabulary());
    this.forms = new ProcedureForms(outline);
    this.electronicForms = new ElectronicForms(outline, opened);
    elsewhere.add(outline.home().url());
    outline.home().links().forEach(link -> everywhere.add(link.target()));
    outline.sections().values().stream()
        .filter(section -> !(section.topic() + ".").startsWith(SERVICES + "."))
        .flatMap(section -> section.pages().stream().limit(1))
        .forEach(page -> elsewhere.add(page.url()));
    outline.section(SERVICES).pages().forEach(page -> elsewhere.remove(page.url()));
  }

  /** One list of procedures to read, and the field it was called on the way. */
  private record Stop(Page page, Optional<String> field, int depth) {}

  /** The procedures in order of the lists; none where the section is not the agency's own. */
  public static List<Procedure> read(Outline outline) {
    Section section = outline.section(SERVICES);
    return section.found() ? new ProcedureReader(outline).read(section) : List.of();
  }

  private List<Procedure> read(Section section) {
    Deque<Stop> stops = new ArrayDeque<>();
    Set<URI> seen = new HashSet<>();
    section.pages().stream().limit(1).forEach(page -> stops.add(new Stop(page, none(), 0)));
    follow(stops, seen);
    section.pages().forEach(page -> stops.add(new Stop(page, none(), 1)));
    follow(stops, seen);
    others.pages().stream()
        .filter(page -> !descriptions.describes(page) && seen.add(page.url()))
        .flatMap(page -> rows(page).stream())
        .filter(row -> row.target().filter(descriptions::describes).isPresent())
        .forEach(row -> found.merge(row.key(), row, ProcedureRow::with));
    section.pages().stream().filter(descriptions::describes).forEach(this::describedOnly);
    return found.values().stream().map(this::procedure).toList();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private void follow(Deque<Stop> stops, Set<URI> seen) {
    while (!stops.isEmpty() && seen.size() < MOST_LISTS) {
      Stop stop = stops.remove();
      if (!descriptions.describes(stop.page()) && seen.add(stop.page().url())) {
        read(stop, stops);
      }
    }
  }

  private void read(Stop stop, Deque<Stop> stops) {
    Optional<String> field = stop.field().or(() -> ownField(stop.page()));
    for (ProcedureRow row : rows(stop.page())) {
      Optional<Page> group = row.target().flatMap(opened::page).filter(this::listsProcedures);
      if (group.isPresent() && !group.get().equals(stop.page())) {
        stops.add(new Stop(group.get(), names.field(row.name()), stop.depth() + 1));
      } else {
        ProcedureRow filed = row.within(field);
        found.merge(filed.key(), filed, ProcedureRow::with);
      }
    }
    if (stop.depth() < DEEPEST) {
      stop.page().links().stream()
          .filter(link -> link.place() == Link.Place.CONTENT || !everywhere.contains(link.target()))
          .forEach(link -> group(link, stop).ifPresent(stops::add));
    }
  }

  /** A link in the list that leads to a further list: a field's, or the next page's. */
  private Optional<Stop> group(Link link, Stop from) {
    return opened
        .page(link.target())
        .filter(page -> !elsewhere.contains(page.url()) && listsProcedures(page))
        .map(page -> new Stop(page, fieldOf(link, page).or(from::field), from.depth() + 1));
  }

  private boolean listsProcedures(Page page) {
    return !elsewhere.contains(page.url())
        && !descriptions.describes(page)
        && !rows(page).isEmpty();
  }

  private List<ProcedureRow> rows(Page page) {
    return lists.computeIfAbsent(page, list -> rows.of(list, descriptions::describes));
  }

  /** The field that a link names, if the list behind it or the words themselves say it is one. */
  private Optional<String> fieldOf(Link link, Page page) {
    Folded label = Folded.of(link.label());
    boolean confirmed =
        label.words().stream().anyMatch(word -> word.matches("\\p{L}+"))
            && (label.contains(Folded.of("lĩnh vực"))
                || Folded.of(page.heading().orElse("")).contains(label)
                || page.breadcrumb().stream().map(Folded::of).anyMatch(label::equals));
    return confirmed ? names.field(link.label()) : Optional.empty();
  }

  private Optional<String> ownField(Page page) {
    return page.heading()
        .filter(heading -> Folded.of(heading).contains(Folded.of("lĩnh vực")))
        .flatMap(names::field);
  }

  /** A page of the section that describes a procedure which no list names. */
  private void describedOnly(Page page) {
    boolean listed =
        found.values().stream()
            .anyMatch(row -> row.target().flatMap(opened::page).filter(page::equals).isPresent());
    if (!listed) {
      page.heading()
          .map(ProcedureNames::clean)
          .map(
              name ->
                  new ProcedureRow(
                      name,
                      Optional.of(page.url()),
                      none(),
                      OptionalInt.empty(),
                      page,
                      page.main()))
          .ifPresent(row -> found.putIfAbsent(row.key(), row));
    }
  }

  private Procedure procedure(ProcedureRow row) {
    Optional<Page> detail =
        row.target()
            .flatMap(opened::page)
            .filter(page -> !page.equals(row.page()) || descriptions.describes(page));
    Map<String, String> told = detail.map(descriptions::of).orElse(Map.of());
    Map<String, String> parts = new TreeMap<>(told);
    parts.keySet().retainAll(descriptions.partIds());
    parts.put("name", row.name());
    OptionalInt stated =
        told.containsKey("level") ? levels.in("mức độ " + told.get("level")) : OptionalInt.empty();
    return new Procedure(
        row.name(),
        row.field().or(() -> Optional.ofNullable(told.get("field"))),
        row.level().isPresent() ? row.level() : stated,
        parts,
        forms.of(row, detail),
        electronicForms.of(row, detail),
        detail,
        row.page(),
        row.element());
  }
}
