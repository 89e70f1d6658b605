package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import vn.soi.archive.Snapshot;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;

/** Finds what the site holds on each topic of the vocabulary. */
final class SectionReader {

  private static final double CLOSE = 0.75;

  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final Hosts hosts;
  private final Candidates candidates;
  private final Function<URI, Optional<Page>> pages;
  private final ListPages lists;
  private final InnerParts inner;

  SectionReader(
      Snapshot snapshot,
      Vocabulary vocabulary,
      Hosts hosts,
      Candidates candidates,
      Function<URI, Optional<Page>> pages,
      ListPages lists,
      InnerParts inner) {
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.hosts = hosts;
    this.candidates = candidates;
    this.pages = pages;
    this.lists = lists;
    this.inner = inner;
  }

  /** One section for every topic: categories first, for their parts may be found inside them. */
  Map<String, Section> read() {
    Map<String, Section> sections = new LinkedHashMap<>();
    for (Topic topic : vocabulary.topics()) {
      if (!topic.id().contains(".")) {
        sections.put(topic.id(), own(topic.id()));
      }
    }
    Map<String, Section> all = new LinkedHashMap<>(sections);
    for (Topic topic : vocabulary.topics()) {
      if (topic.id().contains(".")) {
        all.put(topic.id(), part(topic, sections));
      }
    }
    sections.keySet().forEach(id -> all.computeIfPresent(id, (any, had) -> whole(had, all)));
    return all;
  }

  private Section own(String topic) {
    List<Candidate> likely = candidates.of(topic);
    List<Candidate> readable =
        likely.stream().filter(candidate -> pages.apply(candidate.target()).isPresent()).toList();
    if (!readable.isEmpty()) {
      return found(topic, readable);
    }
    List<URI> external =
        likely.stream().map(Candidate::target).filter(url -> !hosts.own(url)).toList();
    Optional<String> unread =
        likely.stream()
            .filter(candidate -> hosts.own(candidate.target()) && candidate.named())
            .flatMap(candidate -> Unread.why(candidate.target(), snapshot).stream())
            .findFirst();
    return missing(topic, unread, external);
  }

  private static Section missing(String topic, Optional<String> unread, List<URI> external) {
    return new Section(
        topic,
        unread.isPresent() ? Section.State.UNDECIDED : Section.State.ABSENT,
        List.of(),
        List.of(),
        List.of(),
        OptionalInt.empty(),
        0,
        unread,
        external);
  }

  /** Of several addresses with nearly the same claim, the one that holds most is the entry. */
  private Section found(String topic, List<Candidate> readable) {
    double best = readable.get(0).score();
    List<Candidate> close = readable.stream().filter(c -> c.score() >= best * CLOSE).toList();
    Candidate entry =
        close.stream().max(Comparator.comparingDouble(this::richness)).orElse(readable.get(0));
    Set<Page> all = new LinkedHashSet<>();
    pages.apply(entry.target()).ifPresent(page -> all.addAll(lists.from(page)));
    close.stream()
        .filter(Candidate::named)
        .forEach(c -> pages.apply(c.target()).ifPresent(page -> all.addAll(lists.from(page))));
    return section(topic, entry.signals(), new ArrayList<>(all), entry.score());
  }

  private double richness(Candidate candidate) {
    Page page = pages.apply(candidate.target()).orElseThrow();
    List<Item> items = lists.items(List.of(page));
    long dated = items.stream().filter(item -> item.date().isPresent()).count();
    return candidate.score() + dated + items.size() + Math.min(3, page.text().length() / 500.0);
  }

  private Section section(String topic, List<Signal> signals, List<Page> found, double score) {
    List<Item> items = lists.items(found);
    boolean article = topic.contains(".") && items.isEmpty();
    OptionalInt clicks = found.stream().flatMapToInt(page -> page.clicks().stream()).min();
    return new Section(
        topic,
        Section.State.FOUND,
        signals,
        found,
        article ? lists.articles(found) : items,
        clicks,
        Math.min(1, score),
        Optional.empty(),
        List.of());
  }

  /** A part of a category: its own entry, else a place inside the category's pages. */
  private Section part(Topic topic, Map<String, Section> categories) {
    Section own = own(topic.id());
    Section parent = categories.get(topic.category());
    if (own.found() || parent == null) {
      return own;
    }
    if (!parent.found()) {
      boolean unknown = own.state() == Section.State.ABSENT && parent.undecided().isPresent();
      return unknown ? missing(topic.id(), parent.undecided(), own.external()) : own;
    }
    return inner
        .find(topic, parent)
        .map(place -> section(topic.id(), List.of(place.signal()), List.of(place.page()), 0.7))
        .orElse(own);
  }

  /** A category without an entry of its own is there when at least two of its parts are. */
  private Section whole(Section category, Map<String, Section> all) {
    List<Section> parts =
        all.values().stream()
            .filter(part -> part.topic().startsWith(category.topic() + ".") && part.found())
            .toList();
    Set<Page> held = new LinkedHashSet<>(category.pages());
    parts.forEach(part -> held.addAll(part.pages()));
    long entries = parts.stream().map(part -> part.pages().get(0)).distinct().count();
    if (category.topic().equals("support") || (!category.found() && entries < 2)) {
      return category;
    }
    List<Signal> signals =
        category.found()
            ? category.signals()
            : parts.stream().flatMap(part -> part.signals().stream().limit(1)).toList();
    double score = category.found() ? category.confidence() : 0.7;
    return section(category.topic(), signals, new ArrayList<>(held), score);
  }
}
