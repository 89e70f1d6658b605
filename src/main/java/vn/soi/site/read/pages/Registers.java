package vn.soi.site.read.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.config.Lexicon;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.Signal;
import vn.soi.site.read.tables.Row;
import vn.soi.site.read.tables.Tables;

/**
 * Knows a register by its columns, whatever its page is called: numbers, days and subjects of
 * documents, or names and states of projects.
 */
final class Registers {

  private static final int FEWEST_ROWS = 2;
  private static final int FARTHEST = 2;
  private static final double SURELY = 0.7;
  private static final double BY_CONTENT = 0.6;

  /** What makes a register, by topic: its lexicon, what every row has, and one of what else. */
  private static final Map<String, Columns> COLUMNS =
      Map.of(
          "legal-documents",
          new Columns("document-attributes", "number", Set.of("issued", "abstract")),
          "direction.documents",
          new Columns("document-attributes", "number", Set.of("issued", "abstract")),
          "projects",
          new Columns("project-attributes", "name", Set.of("state", "cost", "period")));

  private final Vocabulary vocabulary;
  private final List<Page> pages;
  private final Candidates candidates;

  Registers(Vocabulary vocabulary, List<Page> pages, Candidates candidates) {
    this.vocabulary = vocabulary;
    this.pages = pages;
    this.candidates = candidates;
  }

  private record Columns(String lexicon, String key, Set<String> others) {}

  /** The first page near the home page that holds the topic's register and is no other section. */
  Optional<Page> of(String topic) {
    return Optional.ofNullable(COLUMNS.get(topic))
        .flatMap(
            columns ->
                pages.stream()
                    .filter(page -> near(page) && holds(page, columns) && !claimed(page, topic))
                    .filter(page -> !topic.contains(".") || belongs(page, topic))
                    .findFirst());
  }

  static Signal signal(Page page) {
    return new Signal(
        Signal.Kind.CONTENT, page.heading().orElse(""), page.url(), BY_CONTENT, false);
  }

  private static boolean near(Page page) {
    int clicks = page.clicks().orElse(FARTHEST + 1);
    return clicks > 0 && clicks <= FARTHEST;
  }

  private boolean holds(Page page, Columns columns) {
    Lexicon lexicon = vocabulary.lexicon(columns.lexicon());
    return new Tables(List.of(lexicon))
        .in(page.main()).stream()
            .anyMatch(
                table ->
                    table.rows().stream().filter(row -> tells(row, lexicon, columns)).count()
                        >= FEWEST_ROWS);
  }

  private static boolean tells(Row row, Lexicon lexicon, Columns columns) {
    Set<String> told = row.texts(lexicon).keySet();
    return told.contains(columns.key()) && columns.others().stream().anyMatch(told::contains);
  }

  /** Whether what stands on the page, or above the links to it, speaks of the topic's category. */
  private boolean belongs(Page page, String topic) {
    Stream<String> above =
        pages.stream()
            .flatMap(other -> other.links().stream())
            .filter(link -> candidates.target(link.target()).equals(candidates.target(page.url())))
            .flatMap(link -> Stream.concat(link.parents().stream(), Stream.of(link.label())));
    return Stream.of(page.heading().stream(), page.breadcrumb().stream(), above)
        .flatMap(words -> words)
        .distinct()
        .flatMap(words -> vocabulary.labelled(words).stream())
        .anyMatch(match -> match.topic().category().equals(category(topic)));
  }

  private String category(String topic) {
    return vocabulary.topic(topic).category();
  }

  /** Whether the page surely is the place of another category. */
  private boolean claimed(Page page, String topic) {
    return vocabulary.topics().stream()
        .filter(other -> !other.category().equals(category(topic)))
        .map(Topic::id)
        .flatMap(other -> candidates.of(other).stream())
        .filter(candidate -> candidate.score() >= SURELY)
        .anyMatch(candidate -> candidate.target().equals(Addresses.canonical(page.url())));
  }
}
