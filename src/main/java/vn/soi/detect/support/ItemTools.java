package vn.soi.detect.support;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.read.pages.PageTools;

/** Finds by which tools the page of an item can be printed and saved. */
final class ItemTools {

  private static final int LONGEST_LABEL = 60;
  private static final String TOOLS =
      "a, button, img, input, span[onclick], i[onclick], div[onclick]";
  private static final Pattern PRINT =
      Pattern.compile(
          "(?i)window\\.print|\\bprint\\s?\\(|[/?&=_-]print(?:[/=&._-]|$)|ban-?in[-/.]|inbaiviet|in-bai");
  private static final Pattern SAVE =
      Pattern.compile(
          "(?i)[/?&=]savefile|format=pdf|[/?&=](?:pdf|export|topdf)(?:[/=&]|$)|luu-?bai|luubaiviet");
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:docx?|xlsx?|pdf|rtf|zip|rar|odt)(?:$|[?#])");

  private final Lexicon words;
  private final PageTools tools;

  ItemTools(Vocabulary vocabulary) {
    this.words = vocabulary.lexicon("page-tools");
    this.tools = new PageTools(vocabulary);
  }

  Optional<Evidence> print(Page page) {
    return proof(page, "print", PRINT);
  }

  Optional<Evidence> save(Page page) {
    return copy(page).or(() -> proof(page, "save", SAVE));
  }

  /** The item as a file: "Lưu bài viết", or "Tải về" beside "In bài viết". */
  private Optional<Evidence> copy(Page page) {
    return page.links().stream()
        .filter(link -> tools.saves(link, page))
        .findFirst()
        .map(link -> page.evidence(link.element(), link.element().outerHtml()));
  }

  private Optional<Evidence> proof(Page page, String tool, Pattern address) {
    return page.document().select(TOOLS).stream()
        .filter(element -> isTool(element, tool, address))
        .findFirst()
        .map(element -> page.evidence(element, element.outerHtml()));
  }

  /** By what a tool says or does; a file that the item speaks of is not the item. */
  private boolean isTool(Element element, String tool, Pattern address) {
    String action = element.attr("href") + " " + element.attr("onclick");
    return !FILE.matcher(element.attr("href")).find()
        && (address.matcher(action).find() || isCalledSo(element, tool));
  }

  private boolean isCalledSo(Element element, String tool) {
    return Stream.of(element.text(), element.attr("title"), element.attr("alt"), element.val())
        .anyMatch(
            l ->
                l.length() <= LONGEST_LABEL
                    && (tool.equals("print")
                        ? tools.prints(l)
                        : words.exactly(l).filter(tool::equals).isPresent()));
  }
}
