package vn.soi.site.read.documents;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.read.tables.Cells;

/**
 * Narrows pages that hold several sections to the part that is one section's.
 *
 * <p>Some portals are one page, whose menu leads to places on it; and many home pages show a block
 * of what a section holds. Who reads the whole page there takes the news for documents.
 */
final class Parts {

  private static final double LEAST = 0.55;
  private static final int LONGEST_HEADING = 80;
  private static final int SHORTEST_PART = 60;
  private static final String HEADINGS =
      "h1,h2,h3,h4,h5,h6,legend,caption,[class*=title],[class*=tieu],[class*=head]";

  private final Outline outline;
  private final Vocabulary vocabulary;
  private final String topic;

  private Parts(Outline outline, String topic) {
    this.outline = outline;
    this.vocabulary = outline.vocabulary();
    this.topic = topic;
  }

  /** The section's pages in order; the home page only as far as it is the section's. */
  static List<Page> of(Outline outline, Section section) {
    Parts parts = new Parts(outline, section.topic());
    return section.pages().stream().distinct().map(parts::narrowed).toList();
  }

  private Page narrowed(Page page) {
    return page.equals(outline.home())
        ? anchored(page).or(() -> headed(page)).map(part -> with(page, part)).orElse(page)
        : page;
  }

  /** Where a link of the page to a place on itself is called as the section. */
  private Optional<Element> anchored(Page page) {
    return page.document().select("a[href*=#]").stream()
        .filter(link -> strength(Cells.text(link)) >= LEAST)
        .sorted(Comparator.comparingDouble((Element link) -> -strength(Cells.text(link))))
        .map(link -> link.attr("href"))
        .map(href -> href.substring(href.indexOf('#') + 1))
        .filter(id -> !id.isBlank())
        .flatMap(id -> Optional.ofNullable(page.document().getElementById(id)).stream())
        .filter(part -> Cells.text(part).length() >= SHORTEST_PART)
        .findFirst();
  }

  /** The largest surroundings of a heading called as the section that hold no heading like it. */
  private Optional<Element> headed(Page page) {
    return page.document().select(HEADINGS).stream()
        .filter(heading -> strength(Cells.text(heading)) >= LEAST)
        .sorted(Comparator.comparingDouble((Element heading) -> -strength(Cells.text(heading))))
        .map(Parts::around)
        .filter(part -> Cells.text(part).length() >= SHORTEST_PART)
        .findFirst();
  }

  private static Element around(Element heading) {
    String alike = heading.normalName();
    Element part = heading;
    for (Element parent = heading.parent();
        parent != null
            && !parent.normalName().equals("body")
            && parent.getElementsByTag(alike).size() == 1;
        parent = parent.parent()) {
      part = parent;
    }
    return part;
  }

  private double strength(String words) {
    return words.isEmpty() || words.length() > LONGEST_HEADING
        ? 0
        : vocabulary.labelled(words).stream()
            .filter(match -> match.topic().id().equals(topic))
            .mapToDouble(match -> match.strength())
            .max()
            .orElse(0);
  }

  private static Page with(Page page, Element part) {
    List<Link> links =
        page.links().stream().filter(link -> link.element().parents().contains(part)).toList();
    return new Page(
        page.url(),
        page.capture(),
        page.document(),
        part,
        Cells.text(part),
        page.heading(),
        page.breadcrumb(),
        page.clicks(),
        links,
        page.encoding());
  }
}
