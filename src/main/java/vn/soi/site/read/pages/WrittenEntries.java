package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.archive.Snapshot;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/**
 * Finds the entries that a page writes out instead of linking them: lines, list points, paragraphs,
 * and headings with what is said below them. Many agencies keep a whole section as one such page.
 */
final class WrittenEntries {

  private static final int MOST = 300;
  private static final int LEAST_TITLE = 12;
  private static final int LONGEST_TITLE = 400;
  private static final int MOST_BELOW = 2;
  private static final double MOSTLY = 0.6;
  private static final Pattern HEADING = Pattern.compile("h[1-6]|dt|legend|caption");

  private final Page page;
  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final Rows rows;

  private WrittenEntries(Page page, Snapshot snapshot, Vocabulary vocabulary) {
    this.page = page;
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.rows = new Rows(page, snapshot, vocabulary);
  }

  /** The entries in order; none of what stands on every page, of tables or of lists of links. */
  static List<Entry> on(Page page, Snapshot snapshot, Vocabulary vocabulary) {
    return new WrittenEntries(page, snapshot, vocabulary).read();
  }

  private List<Entry> read() {
    List<List<Chunk>> blocks = blocks();
    List<Entry> entries = new ArrayList<>();
    for (int at = 0; at < blocks.size() && entries.size() < MOST; at++) {
      List<List<Chunk>> below = below(blocks, at);
      if (heading(blocks.get(at)) && (below.isEmpty() || below.size() > MOST_BELOW)) {
        continue;
      }
      entry(blocks.get(at), below).ifPresent(entries::add);
      at += below.size();
    }
    return entries;
  }

  /** What is said below a heading, up to the next thing that begins like an entry of its own. */
  private List<List<Chunk>> below(List<List<Chunk>> blocks, int at) {
    List<List<Chunk>> below = new ArrayList<>();
    if (!heading(blocks.get(at)) || section(blocks.get(at))) {
      return below;
    }
    for (int next = at + 1; next < blocks.size() && plain(blocks.get(next)); next++) {
      below.add(blocks.get(next));
    }
    return below;
  }

  private static boolean plain(List<Chunk> block) {
    Chunk first = block.get(0);
    return !heading(block)
        && !stressed(first)
        && !WrittenLines.marked(first.text())
        && first.element().closest("li") == null;
  }

  /** A heading that names a section, the page or the state of all below it is no entry. */
  private boolean section(List<Chunk> block) {
    String text = block.get(0).text();
    return text.length() < LEAST_TITLE
        || vocabulary.lexicon("project-states").exactly(text).isPresent()
        || vocabulary
            .best(text)
            .filter(TopicMatch::exact)
            .filter(match -> !match.topic().id().contains("."))
            .isPresent()
        || page.heading().map(Folded::of).filter(Folded.of(text)::equals).isPresent();
  }

  private List<List<Chunk>> blocks() {
    List<List<Chunk>> blocks = new ArrayList<>();
    Element last = page.main();
    boolean stressed = false;
    for (Chunk chunk : Chunk.of(page.main())) {
      Element block = WrittenLines.block(chunk.element());
      if (!own(chunk)) {
        continue;
      }
      boolean same = block.equals(last) && !blocks.isEmpty() && !starts(chunk, stressed);
      if (!same) {
        blocks.add(new ArrayList<>());
        stressed = stressed(chunk);
      }
      blocks.get(blocks.size() - 1).add(chunk);
      last = block;
    }
    return blocks;
  }

  /** Whether a line begins a new entry within one block: by its mark, or stressed like the last. */
  private static boolean starts(Chunk chunk, boolean stressed) {
    return WrittenLines.marked(chunk.text()) || (stressed && stressed(chunk));
  }

  private boolean own(Chunk chunk) {
    Element table = chunk.element().closest("table");
    return page.text().contains(chunk.text()) && (table == null || !rows.lists(table));
  }

  private static boolean heading(List<Chunk> block) {
    Chunk first = block.get(0);
    Element element = WrittenLines.block(first.element());
    return HEADING.matcher(element.normalName()).matches()
        || (block.size() == 1
            && element.closest("li") == null
            && stress(first).filter(bold -> bold.equals(first.text())).isPresent());
  }

  private static boolean stressed(Chunk chunk) {
    return stress(chunk).isPresent();
  }

  /** The words in bold with which a line begins. */
  private static Optional<String> stress(Chunk chunk) {
    Element bold = chunk.element().closest("b, strong");
    return Optional.ofNullable(bold)
        .map(VisibleText::of)
        .filter(words -> words.length() >= LEAST_TITLE && chunk.text().startsWith(words));
  }

  private Optional<Entry> entry(List<Chunk> block, List<List<Chunk>> below) {
    Chunk first = block.get(0);
    String said = stress(first).orElse(first.text());
    String words = WrittenLines.unmarked(said);
    String title = words.length() > LONGEST_TITLE ? words.substring(0, LONGEST_TITLE) : words;
    if (title.length() < LEAST_TITLE || section(block) || linked(block)) {
      return Optional.empty();
    }
    Element element = WrittenLines.block(first.element());
    List<Node> region = new ArrayList<>();
    block.forEach(chunk -> region.addAll(WrittenLines.region(chunk, element, page.main())));
    below.forEach(part -> part.forEach(chunk -> region.add(WrittenLines.block(chunk.element()))));
    List<Node> once = region.stream().distinct().toList();
    return Optional.of(new Entry(title, Optional.empty(), element, once, Set.of()));
  }

  /** Whether a block is made of links to pages: those are read as a list of links. */
  private boolean linked(List<Chunk> block) {
    int all = block.stream().mapToInt(chunk -> chunk.text().length()).sum();
    int links = 0;
    for (Link link : page.links()) {
      boolean inside =
          block.stream()
              .anyMatch(
                  chunk ->
                      chunk.text().contains(link.label())
                          && within(link.element(), WrittenLines.block(chunk.element())));
      if (inside && !Attachments.file(link, snapshot)) {
        links += link.label().length();
      }
    }
    return links >= all * MOSTLY;
  }

  private static boolean within(Element element, Element block) {
    return element.equals(block) || element.parents().contains(block);
  }
}
