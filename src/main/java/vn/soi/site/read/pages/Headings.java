package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.text.Folded;

/** What pages say they are about. */
final class Headings {

  /** Between the name of a page and that of its site, in titles. */
  private static final Pattern TITLE_JOINT =
      Pattern.compile("\\s+[-–—|:]+\\s+|\\s*(?:::|»|›|\\|)\\s*");

  private static final String NAMED =
      "[class*=title], [class*=tieude], [class*=tieu-de], [class*=heading], [class*=Title]";
  private static final int LONGEST = 300;
  private static final int LONGEST_LINE = 100;
  private static final int MOST_PARTS = 12;

  private final Repeats repeats;
  private final Map<Folded, Integer> parts = new HashMap<>();
  private final int documents;

  Headings(Repeats repeats, Collection<Document> documents) {
    this.repeats = repeats;
    this.documents = documents.size();
    documents.forEach(
        document ->
            titleParts(document).stream()
                .map(Folded::of)
                .distinct()
                .forEach(part -> parts.merge(part, 1, Integer::sum)));
  }

  /**
   * The main heading, else the part of the title that is not the same on every page, else a first
   * line that is set apart.
   */
  Optional<String> of(Document document, Element main) {
    for (String level : List.of("h1", "h2", "h3", NAMED)) {
      Optional<String> heading = first(main, level).or(() -> firstOutside(document, level));
      if (heading.isPresent()) {
        return heading;
      }
    }
    return ownTitle(document).or(() -> firstLine(main));
  }

  private static Optional<String> firstLine(Element main) {
    return Lines.of(main).stream()
        .findFirst()
        .filter(line -> line.emphatic() && line.element().selectFirst("a") == null)
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST_LINE);
  }

  /** The part of the title that tells the page from others. */
  Optional<String> ownTitle(Document document) {
    return titleParts(document).stream()
        .filter(part -> documents < 2 || parts.getOrDefault(Folded.of(part), 0) * 2 <= documents)
        .findFirst();
  }

  private Optional<String> first(Element main, String level) {
    return main.select(level).stream()
        .filter(heading -> !repeats.contain(heading) && VisibleText.shows(heading))
        .map(VisibleText::of)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .findFirst();
  }

  private Optional<String> firstOutside(Document document, String level) {
    if (!level.equals("h1")) {
      return Optional.empty();
    }
    return document.select(level).stream()
        .filter(heading -> !repeats.contain(heading) && VisibleText.shows(heading))
        .filter(heading -> heading.parents().stream().noneMatch(e -> Furniture.of(e).isPresent()))
        .map(VisibleText::of)
        .filter(text -> !text.isEmpty() && text.length() <= LONGEST)
        .findFirst();
  }

  private static List<String> titleParts(Document document) {
    List<String> found = new ArrayList<>();
    String title = VisibleText.squeezed(document.title());
    for (String part :
        TITLE_JOINT.split(title.substring(0, Math.min(title.length(), LONGEST)), MOST_PARTS)) {
      if (!part.isBlank()) {
        found.add(part.strip());
      }
    }
    return found;
  }
}
