package vn.soi.site.read.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/** Finds what the markup of a page calls its author or source: a class, an id, a property. */
final class CreditMarks {

  private static final String NAMED = "[class], [id], [itemprop], [rel]";
  private static final Pattern SEAMS =
      Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  private static final int LONGEST_RUN = 3;
  private static final int LONGEST = 80;
  private static final int LEAST = 2;

  private final Set<String> names;

  CreditMarks(Lexicon marks) {
    this.names =
        marks.terms().stream()
            .flatMap(term -> term.wordings().stream())
            .map(wording -> Folded.of(wording).text().replace(" ", ""))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** What stands in places marked so, in the order of the page. */
  Stream<String> within(Element element) {
    return element.select(NAMED).stream()
        .filter(this::marked)
        .filter(VisibleText::shows)
        .map(VisibleText::of)
        .filter(text -> text.length() >= LEAST && text.length() <= LONGEST);
  }

  private boolean marked(Element element) {
    return Stream.of("class", "id", "itemprop", "rel")
        .map(element::attr)
        .flatMap(value -> Stream.of(value.split("\\s+", -1)))
        .anyMatch(this::named);
  }

  /** Whether some words of a name such as "lblTacGia" or "post-meta-author" are a mark. */
  private boolean named(String token) {
    List<String> parts = new ArrayList<>();
    for (String part : SEAMS.split(token, -1)) {
      if (!part.isEmpty()) {
        parts.add(part.toLowerCase(Locale.ROOT));
      }
    }
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= Math.min(parts.size(), from + LONGEST_RUN); to++) {
        if (names.contains(String.join("", parts.subList(from, to)))) {
          return true;
        }
      }
    }
    return false;
  }
}
