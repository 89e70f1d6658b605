package vn.soi.detect.support;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Finds aids to reading: larger letters, a link past the menu to the content. */
final class ReadingAids {

  private static final int LONGEST_LABEL = 60;
  private static final String TOOLS = "a, button, input, select, img, span, div[onclick]";
  private static final Pattern AID =
      Pattern.compile(
          "(?i)font-?size|fontsize|zoom(?:in|out|text)|(?:de|in)crease|tangco|resizetext|cochu");
  private static final Pattern SKIP =
      Pattern.compile(
          "^(?:bo qua|nhay|di|chuyen|toi|den|vao|sang)\\b.{0,30}\\b(?:noi dung|dieu huong|menu)\\b|^skip\\b.{0,20}\\b(?:to|navigation|content)\\b");

  private ReadingAids() {}

  /** The first of them on a page. */
  static Optional<Evidence> on(Page page, Vocabulary vocabulary) {
    Lexicon words = vocabulary.lexicon("page-tools");
    return page.document().select(TOOLS).stream()
        .filter(element -> isAid(element, words))
        .findFirst()
        .map(element -> page.evidence(element, element.outerHtml()));
  }

  /** A link within the page to its content, whatever it is called: "Nhảy đến nội dung". */
  private static boolean skips(Element element) {
    return element.attr("href").matches("#.+")
        && element.text().length() <= LONGEST_LABEL
        && SKIP.matcher(Folded.of(element.text()).text()).find();
  }

  private static boolean isAid(Element element, Lexicon words) {
    String action = element.attr("onclick") + " " + element.id() + " " + element.className();
    boolean acts = element.normalName().equals("a") || element.hasAttr("onclick");
    String text = element.text().strip();
    boolean does = AID.matcher(action).find() || text.matches("[Aa]\\s?[+-]|[+-]\\s?[Aa]");
    return (acts && does)
        || skips(element)
        || List.of(text, element.attr("title"), element.attr("alt"), element.attr("aria-label"))
            .stream()
            .filter(label -> label.length() <= LONGEST_LABEL)
            .flatMap(label -> words.exactly(label).stream())
            .anyMatch(tool -> tool.equals("zoom") || tool.equals("skip"));
  }
}
