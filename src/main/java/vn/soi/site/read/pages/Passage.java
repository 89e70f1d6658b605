package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;
import vn.soi.text.Folded;

/**
 * The text in which a site tells of a topic: a page, or what stands under a heading on one.
 *
 * @param element the heading, or the page's main content
 */
public record Passage(Page page, Element element, String text) {

  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6, legend, caption, dt, [role=tab], strong, b, th, a, li, "
          + "[class*=title], [class*=tieude]";
  private static final Pattern LEVEL = Pattern.compile("h[1-6]");
  private static final Set<String> RUN_IN = Set.of("strong", "b", "dt", "legend", "caption");
  private static final int MOST_CHUNKS = 400;
  private static final int LEAST_QUOTED = 40;

  /** The section's longest text of the agency's own; empty text where it has none. */
  public static Passage longest(Section section, Vocabulary vocabulary) {
    OwnText ownText = new OwnText(vocabulary);
    Stream<Page> pages =
        Stream.concat(
            section.pages().stream(),
            section.items().stream().flatMap(item -> item.detail().stream()));
    return pages
        .distinct()
        .map(page -> of(section, page, ownText))
        .max(Comparator.comparingInt(passage -> passage.text().length()))
        .orElseThrow();
  }

  /** Its first whole sentences as they stand on the page: the text itself leaves words out. */
  public Evidence evidence() {
    return Chunk.of(page.main()).stream()
        .filter(chunk -> chunk.text().length() >= LEAST_QUOTED && text.contains(chunk.text()))
        .findFirst()
        .map(chunk -> page.evidence(chunk.element(), chunk.text()))
        .orElseGet(() -> page.evidence(element));
  }

  private static Passage of(Section section, Page page, OwnText ownText) {
    return section.signals().stream()
        .filter(signal -> signal.kind() == Signal.Kind.CONTENT)
        .flatMap(signal -> heading(page, signal.says()).stream())
        .findFirst()
        .map(heading -> new Passage(page, heading, ownText.of(under(page, heading))))
        .or(() -> told(section, page))
        .orElseGet(() -> new Passage(page, page.main(), ownText.of(page)));
  }

  /** The running text by which the topic was recognised. */
  private static Optional<Passage> told(Section section, Page page) {
    return section.signals().stream()
        .filter(signal -> signal.kind() == Signal.Kind.CONTENT)
        .flatMap(
            signal ->
                Chunk.of(page.main()).stream()
                    .filter(chunk -> chunk.text().equals(signal.says()))
                    .filter(chunk -> chunk.text().length() >= LEAST_QUOTED))
        .findFirst()
        .map(chunk -> new Passage(page, chunk.element(), chunk.text()));
  }

  /** The heading with these words, unless it is the page's own. */
  private static Optional<Element> heading(Page page, String words) {
    Folded wanted = Folded.of(words);
    if (page.heading().map(Folded::of).filter(wanted::equals).isPresent()) {
      return Optional.empty();
    }
    return page.main().select(HEADINGS).stream()
        .filter(element -> Folded.of(VisibleText.of(element)).equals(wanted))
        .findFirst();
  }

  /** What follows a heading up to the next one of its kind. */
  private static String under(Page page, Element heading) {
    List<String> texts = new ArrayList<>();
    boolean inside = false;
    for (Chunk chunk : Chunk.of(page.main())) {
      Element element = chunk.element();
      boolean own = element.equals(heading) || element.parents().contains(heading);
      boolean next = inside && !own && ends(heading, element);
      if (next || texts.size() > MOST_CHUNKS) {
        break;
      }
      if (inside && !own) {
        texts.add(chunk.text());
      } else if (own && chunk.text().length() > heading.text().length() + LEAST_QUOTED) {
        texts.add(chunk.text());
      }
      inside |= own;
    }
    return String.join(" ", texts);
  }

  /** Whether an element is in a heading of this one's level or above, or else of its kind. */
  private static boolean ends(Element heading, Element element) {
    String name = heading.normalName();
    return Stream.concat(Stream.of(element), element.parents().stream())
        .anyMatch(
            around ->
                LEVEL.matcher(name).matches()
                    ? LEVEL.matcher(around.normalName()).matches()
                        && around.normalName().compareTo(name) <= 0
                    : around.normalName().equals(name) && alike(heading, around));
  }

  private static boolean alike(Element heading, Element other) {
    return heading.className().isBlank()
        ? RUN_IN.contains(heading.normalName())
        : heading.className().equals(other.className());
  }
}
