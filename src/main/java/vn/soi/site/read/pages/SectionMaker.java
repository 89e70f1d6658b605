package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;

/** Puts sections together from what was found for them. */
final class SectionMaker {

  private static final Set<String> ITSELF =
      Set.of(
          "strategy.strategies",
          "strategy.master-plans",
          "strategy.plans",
          "strategy.socioeconomic");

  /** Sections whose articles may stand one below another, each in full. */
  private static final Set<String> WRITTEN_OUT = Set.of("news", "policy");

  private static final double TOLD = 0.7;

  private final ListPages lists;

  SectionMaker(ListPages lists) {
    this.lists = lists;
  }

  Section missing(String topic, Optional<String> unread, List<URI> external) {
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

  /** A section with what its pages list; an article of its own is an item where it lists none. */
  Section found(String topic, List<Signal> signals, List<Page> pages, double score) {
    List<Item> listed = lists.items(pages);
    List<Item> items =
        WRITTEN_OUT.contains(topic) && listed.isEmpty() ? lists.written(pages) : listed;
    boolean article = topic.contains(".") && items.stream().noneMatch(SectionMaker::listed);
    OptionalInt clicks = pages.stream().flatMapToInt(page -> page.clicks().stream()).min();
    return new Section(
        topic,
        Section.State.FOUND,
        signals,
        pages,
        article ? together(lists.articles(pages), items) : items,
        clicks,
        Math.min(1, score),
        Optional.empty(),
        List.of());
  }

  /** A part of a category that is told in a passage or on a page, which lists nothing itself. */
  Section told(String topic, InnerParts.Place place) {
    return new Section(
        topic,
        Section.State.FOUND,
        List.of(place.signal()),
        List.of(place.page()),
        List.of(),
        place.page().clicks(),
        TOLD,
        Optional.empty(),
        List.of());
  }

  /** A section that is a block of the home page and nothing else. */
  Section block(String topic, HomeBlocks.Block block) {
    return new Section(
        topic,
        Section.State.FOUND,
        List.of(block.signal()),
        List.of(block.page()),
        block.items(),
        OptionalInt.of(0),
        TOLD,
        Optional.empty(),
        List.of());
  }

  /** Whether an item is listed, as against standing on the page in full. */
  private static boolean listed(Item item) {
    return item.url().isPresent() || item.element().normalName().equals("tr");
  }

  private static List<Item> together(List<Item> some, List<Item> more) {
    List<Item> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }

  /**
   * A category without an entry of its own is there when at least two of its parts are, or one that
   * is the thing itself: a page of socio-economic plans is a section of plans.
   */
  Section whole(Section category, Map<String, Section> all) {
    List<Section> parts =
        all.values().stream()
            .filter(part -> part.topic().startsWith(category.topic() + ".") && part.found())
            .toList();
    Set<Page> held = new LinkedHashSet<>(category.pages());
    parts.forEach(part -> held.addAll(part.pages()));
    long entries = parts.stream().map(part -> part.pages().get(0)).distinct().count();
    boolean itself = parts.stream().anyMatch(part -> ITSELF.contains(part.topic()));
    boolean enough = entries >= 2 || itself;
    if (category.topic().equals("support") || (!category.found() && !enough)) {
      return category;
    }
    List<Signal> signals =
        category.found()
            ? category.signals()
            : parts.stream().flatMap(part -> part.signals().stream().limit(1)).toList();
    double score = category.found() ? category.confidence() : 0.7;
    return found(category.topic(), signals, new ArrayList<>(held), score);
  }
}
