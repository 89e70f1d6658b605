package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
  private final ToldParts told;
  private final SectionMaker made;
  private final SubMenus menus;
  private final HomeBlocks blocks;
  private final PagesByContent byContent;

  SectionReader(
      Snapshot snapshot,
      Vocabulary vocabulary,
      Hosts hosts,
      Candidates candidates,
      Function<URI, Optional<Page>> pages,
      ListPages lists,
      InnerParts inner,
      ToldParts told,
      SubMenus menus,
      HomeBlocks blocks,
      PagesByContent byContent) {
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.hosts = hosts;
    this.candidates = candidates;
    this.pages = pages;
    this.lists = lists;
    this.inner = inner;
    this.told = told;
    this.made = new SectionMaker(lists);
    this.menus = menus;
    this.blocks = blocks;
    this.byContent = byContent;
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
    sections.keySet().forEach(id -> all.computeIfPresent(id, (any, had) -> made.whole(had, all)));
    return all;
  }

  private Section own(String topic) {
    List<Candidate> likely = candidates.of(topic);
    List<Candidate> readable =
        likely.stream().filter(it -> pages.apply(it.target()).isPresent()).toList();
    List<Candidate> fitting = byContent.fitting(topic, readable);
    if (!fitting.isEmpty()) {
      return found(topic, fitting);
    }
    return filed(topic)
        .or(() -> byContent(topic))
        .or(() -> blocks.find(topic).map(block -> made.block(topic, block)))
        .or(() -> Optional.of(readable).filter(any -> !any.isEmpty()).map(any -> found(topic, any)))
        .orElseGet(() -> unread(topic, likely));
  }

  /** A section that is only a label with entries below it. */
  private Optional<Section> filed(String topic) {
    Map<URI, Signal> entries = menus.under(topic);
    Set<Page> found = entries(topic);
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            made.found(
                topic, List.copyOf(entries.values()).subList(0, 1), List.copyOf(found), 0.8));
  }

  private Set<Page> entries(String topic) {
    Set<Page> found = new LinkedHashSet<>();
    menus
        .under(topic)
        .keySet()
        .forEach(url -> pages.apply(url).ifPresent(page -> found.addAll(lists.from(page))));
    return found;
  }

  /** A section known by what it holds, though nothing names it so that it would be recognised. */
  private Optional<Section> byContent(String topic) {
    return byContent
        .find(topic)
        .map(
            it ->
                made.found(
                    topic, List.of(it.signal()), lists.from(it.page()), it.signal().strength()));
  }

  private Section unread(String topic, List<Candidate> likely) {
    List<URI> external =
        likely.stream().map(Candidate::target).filter(url -> !hosts.own(url)).toList();
    Optional<String> unread =
        likely.stream()
            .filter(candidate -> hosts.own(candidate.target()) && candidate.named())
            .flatMap(candidate -> Unread.why(candidate.target(), snapshot).stream())
            .findFirst();
    return made.missing(topic, unread, external);
  }

  /** Of several addresses with nearly the same claim, the one that holds most is the entry. */
  private Section found(String topic, List<Candidate> candidates) {
    List<Candidate> holding = candidates.stream().filter(this::holds).toList();
    List<Candidate> readable = holding.isEmpty() ? candidates : holding;
    double best = readable.get(0).score();
    List<Candidate> close = readable.stream().filter(c -> c.score() >= best * CLOSE).toList();
    Candidate entry =
        close.stream().max(Comparator.comparingDouble(this::richness)).orElse(readable.get(0));
    Set<Page> all = new LinkedHashSet<>();
    pages.apply(entry.target()).ifPresent(page -> all.addAll(lists.from(page)));
    close.stream()
        .filter(Candidate::named)
        .forEach(c -> pages.apply(c.target()).ifPresent(page -> all.addAll(lists.from(page))));
    all.addAll(entries(topic));
    byContent.more(topic).forEach(page -> all.addAll(lists.from(page)));
    return made.found(topic, entry.signals(), new ArrayList<>(all), entry.score());
  }

  /** Whether there is more behind it than "no entries found". */
  private boolean holds(Candidate candidate) {
    return pages.apply(candidate.target()).filter(lists::holds).isPresent();
  }

  private double richness(Candidate candidate) {
    Page page = pages.apply(candidate.target()).orElseThrow();
    List<Item> items = lists.items(List.of(page));
    long dated = items.stream().filter(item -> item.date().isPresent()).count();
    return candidate.score() + dated + items.size() + Math.min(3, page.text().length() / 500.0);
  }

  /** A part of a category: its own entry, else a place inside the category's pages. */
  private Section part(Topic topic, Map<String, Section> categories) {
    Section own = own(topic.id());
    Section parent = categories.get(topic.category());
    if (own.found() || parent == null) {
      return own;
    }
    if (!parent.found() && own.state() == Section.State.ABSENT && parent.undecided().isPresent()) {
      return made.missing(topic.id(), parent.undecided(), own.external());
    }
    return (parent.found() ? inner.find(topic, parent) : Optional.<InnerParts.Place>empty())
        .map(place -> made.found(topic.id(), List.of(place.signal()), List.of(place.page()), 0.7))
        .or(
            () ->
                told.find(topic, parent, categories.values()).map(it -> made.told(topic.id(), it)))
        .orElse(own);
  }
}
