package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.archive.Snapshot;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.VietnameseDates;

/**
 * Finds entries that stand on the page in full, with a title that is no link: pieces alike that
 * follow each other, each with its heading, most of them with a day, a document number or a file.
 */
final class HeadedCards {

  private static final Set<String> CARDS = Set.of("div", "p", "li", "article", "section", "dd");
  private static final Set<String> LEVELS = Set.of("h2", "h3", "h4", "h5", "h6", "dt");
  private static final String HEADS =
      "h1, h2, h3, h4, h5, h6, b, strong, dt, [class*=title], [class*=tieude], [class*=tieu-de]";
  private static final Pattern POSTED =
      Pattern.compile("(?iu)\\s*[-–,(]*\\s*(?:đăng|cập nhật|ngày đăng)\\b.*");
  private static final int FEWEST = 2;
  private static final double MOST = 0.6;
  private static final int LEAST_LETTERS = 8;
  private static final int LEAST_LINE = 25;
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_LEAD = 60;
  private static final int MOST_PARENTS = 3_000;

  private final Page page;
  private final Snapshot snapshot;
  private final TitleLinks links;
  private final Set<Element> taken = new LinkedHashSet<>();
  private final List<Entry> entries = new ArrayList<>();

  HeadedCards(Page page, Snapshot snapshot, TitleLinks links) {
    this.page = page;
    this.snapshot = snapshot;
    this.links = links;
  }

  /** The entries within an element, in the order of the page. */
  List<Entry> within(Element element) {
    List<Element> parents =
        element.select("*").stream()
            .filter(parent -> parent.childrenSize() >= FEWEST && VisibleText.shows(parent))
            .filter(parent -> parent.parents().stream().noneMatch(e -> Furniture.of(e).isPresent()))
            .limit(MOST_PARENTS)
            .toList();
    List<Element> innermostFirst = new ArrayList<>(parents);
    Collections.reverse(innermostFirst);
    for (Element parent : innermostFirst) {
      alike(parent).forEach(this::keep);
      levels(parent).forEach(this::keep);
    }
    Collections.reverse(entries);
    return entries;
  }

  private void keep(List<Entry> group) {
    List<Entry> free = group.stream().filter(entry -> !holdsTaken(entry)).toList();
    long telling = free.stream().filter(this::tells).count();
    if (free.size() >= FEWEST && telling >= free.size() * MOST) {
      List<Entry> backwards = new ArrayList<>(free);
      Collections.reverse(backwards);
      entries.addAll(backwards);
      free.forEach(entry -> taken.add(entry.element()));
    }
  }

  /** Children of one kind, each with a heading of its own. */
  private List<List<Entry>> alike(Element parent) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      if (CARDS.contains(child.normalName())) {
        card(child)
            .ifPresent(
                entry ->
                    groups
                        .computeIfAbsent(
                            child.normalName() + "." + child.className(), any -> new ArrayList<>())
                        .add(entry));
      }
    }
    return List.copyOf(groups.values());
  }

  private Optional<Entry> card(Element card) {
    Element head = card.selectFirst(HEADS);
    if (head == null || head.equals(card)) {
      return card.normalName().equals("li") ? line(card) : Optional.empty();
    }
    String all = VisibleText.of(card);
    String title = VisibleText.of(head);
    boolean first = all.indexOf(title) <= LONGEST_LEAD;
    return first && title(title) && unlinked(head)
        ? Optional.of(new Entry(title, Optional.empty(), card, List.of(card), Set.of(head)))
            .filter(this::whole)
        : Optional.empty();
  }

  /** A line of a list that is itself all there is. */
  private Optional<Entry> line(Element line) {
    String text = VisibleText.of(line);
    String title = POSTED.matcher(text).replaceFirst("");
    return title.length() >= LEAST_LINE && title(title) && line.selectFirst("li, table") == null
        ? Optional.of(new Entry(title, Optional.empty(), line, List.of(line), Set.of()))
            .filter(this::whole)
        : Optional.empty();
  }

  /** Headings of one level with what stands between them. */
  private List<List<Entry>> levels(Element parent) {
    Map<String, List<Entry>> groups = new LinkedHashMap<>();
    for (Element child : parent.children()) {
      String title = VisibleText.of(child);
      if (LEVELS.contains(child.normalName()) && title(title) && unlinked(child)) {
        Entry entry = new Entry(title, Optional.empty(), child, behind(child), Set.of(child));
        if (whole(entry)) {
          groups.computeIfAbsent(child.normalName(), any -> new ArrayList<>()).add(entry);
        }
      }
    }
    return List.copyOf(groups.values());
  }

  private static List<Node> behind(Element heading) {
    List<Node> nodes = new ArrayList<>(List.of(heading));
    Node next = heading.nextSibling();
    while (next != null
        && !(next instanceof Element element
            && LEVELS.contains(element.normalName())
            && !element.normalName().equals("dd"))) {
      nodes.add(next);
      next = next.nextSibling();
    }
    return nodes;
  }

  private static boolean title(String words) {
    return words.length() <= LONGEST_TITLE
        && !words.endsWith(":")
        && words.contains(" ")
        && words.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
  }

  private static boolean unlinked(Element head) {
    return head.selectFirst("a[href]") == null && head.closest("a[href]") == null;
  }

  /** Whether nothing in it leads to another page: then that page is what is listed. */
  private boolean whole(Entry entry) {
    return page.links().stream()
        .filter(link -> inside(link, entry))
        .noneMatch(link -> !Attachments.file(link, snapshot) && links.names(link));
  }

  private boolean tells(Entry entry) {
    String text =
        String.join(" ", Chunk.of(entry.region(), Set.of()).stream().map(Chunk::text).toList());
    return !VietnameseDates.in(text).isEmpty()
        || !DocumentNumbers.in(text).isEmpty()
        || page.links().stream()
            .anyMatch(link -> inside(link, entry) && Attachments.file(link, snapshot));
  }

  private static boolean inside(Link link, Entry entry) {
    return entry.holds(link.element());
  }

  private boolean holdsTaken(Entry entry) {
    return taken.stream()
        .anyMatch(
            element ->
                entry.holds(element)
                    || element.parents().contains(Objects.requireNonNull(entry.element())));
  }
}
