package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.archive.Snapshot;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;

/**
 * Finds the entries of the lists on a page by their shape alone: links with titles, each with the
 * largest surroundings that hold no other title.
 */
final class Entries {

  private static final int MOST = 600;
  private static final int MOST_SIBLINGS = 12;
  private static final int MANY = -1;
  private static final Set<String> CARDS = Set.of("li", "tr", "article", "dt", "dd", "body");

  private final Page page;
  private final TitleLinks links;
  private final Map<Element, Integer> owners = new HashMap<>();
  private final Map<URI, List<Link>> groups = new LinkedHashMap<>();

  private Entries(Page page, Snapshot snapshot, Vocabulary vocabulary) {
    this.page = page;
    this.links = new TitleLinks(page, snapshot, vocabulary);
  }

  /** The entries listed within an element of a page, in order. */
  static List<Entry> within(Element element, Page page, Snapshot snapshot, Vocabulary vocabulary) {
    Entries reader = new Entries(page, snapshot, vocabulary);
    Rows rows = new Rows(page, snapshot, vocabulary);
    Set<Element> tables =
        element.select("table").stream().filter(rows::lists).collect(Collectors.toSet());
    List<Entry> entries = new ArrayList<>(rows.within(element));
    List<Entry> cards = new HeadedCards(page, snapshot, reader.links).within(element);
    cards.stream().filter(card -> entries.stream().noneMatch(card::overlaps)).forEach(entries::add);
    reader.group(element, tables);
    for (List<Link> group : reader.groups.values()) {
      if (cards.stream().noneMatch(card -> card.holds(group.get(0).element()))) {
        reader.entry(group, element).ifPresent(entries::add);
      }
    }
    return entries;
  }

  private void group(Element within, Set<Element> tables) {
    for (Link link : page.links()) {
      Element anchor = link.element();
      boolean inside = anchor.equals(within) || anchor.parents().contains(within);
      if (inside
          && groups.size() < MOST
          && link.place() == Link.Place.CONTENT
          && !tables.contains(anchor.closest("table"))
          && links.names(link)) {
        groups.computeIfAbsent(link.target(), any -> new ArrayList<>()).add(link);
      }
    }
    groups
        .values()
        .removeIf(group -> group.stream().noneMatch(links::title) && !TitleLinks.announced(group));
    int number = 0;
    for (List<Link> group : groups.values()) {
      number++;
      for (Link link : group) {
        own(link.element(), number);
      }
    }
  }

  private void own(Element link, int group) {
    for (Element around = link; around != null; around = around.parent()) {
      owners.merge(around, group, (had, now) -> had.equals(now) ? had : MANY);
    }
  }

  private Optional<Entry> entry(List<Link> group, Element within) {
    Element element = group.get(0).element();
    while (climbs(element, within)) {
      element = java.util.Objects.requireNonNull(element.parent());
    }
    List<Node> region = region(element);
    Set<Element> titles =
        group.stream()
            .filter(link -> links.title(link) || TitleLinks.announces(link))
            .map(Link::element)
            .collect(Collectors.toSet());
    Optional<String> title =
        group.stream()
            .filter(links::title)
            .map(Link::label)
            .max(java.util.Comparator.comparingInt(String::length))
            .or(() -> Chunk.of(region, titles).stream().map(Chunk::text).findFirst());
    Element proof = element;
    return title.map(
        words -> new Entry(words, Optional.of(group.get(0).target()), proof, region, titles));
  }

  private boolean climbs(Element element, Element within) {
    Element parent = element.parent();
    return parent != null
        && !element.equals(within)
        && !parent.equals(within)
        && !CARDS.contains(element.normalName())
        && owners.getOrDefault(parent, MANY).intValue() != MANY
        && parent.selectFirst("h1") == null;
  }

  /** The element with the free nodes behind it, or before it where dates come first. */
  private List<Node> region(Element element) {
    List<Node> nodes = new ArrayList<>(List.of(element));
    Element parent = element.parent();
    if (parent == null || (CARDS.contains(element.normalName()) && !rowLike(element))) {
      return nodes;
    }
    nodes.addAll(leads(parent) ? free(element, false) : free(element, true));
    return nodes;
  }

  private static boolean rowLike(Element element) {
    return element.normalName().equals("tr") || element.normalName().equals("dt");
  }

  /** Whether the first entry of a container has something short before it and the last nothing. */
  private boolean leads(Element parent) {
    List<Element> owned =
        parent.children().stream().filter(child -> owners.containsKey(child)).toList();
    if (owned.isEmpty()) {
      return false;
    }
    List<Chunk> before = Chunk.of(free(owned.get(0), false), new HashSet<>());
    List<Chunk> after = Chunk.of(free(owned.get(owned.size() - 1), true), new HashSet<>());
    return dated(before) && !dated(after);
  }

  private static boolean dated(List<Chunk> chunks) {
    return chunks.stream()
        .anyMatch(chunk -> !vn.soi.text.VietnameseDates.in(chunk.text()).isEmpty());
  }

  private List<Node> free(Element element, boolean forward) {
    List<Node> nodes = new ArrayList<>();
    Node next = forward ? element.nextSibling() : element.previousSibling();
    while (next != null && nodes.size() < MOST_SIBLINGS && !owned(next)) {
      nodes.add(next);
      next = forward ? next.nextSibling() : next.previousSibling();
    }
    return nodes;
  }

  private boolean owned(Node node) {
    return node instanceof Element element
        && (owners.containsKey(element) || element.normalName().matches("h[1-3]"));
  }
}
