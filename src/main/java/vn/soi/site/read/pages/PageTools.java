package vn.soi.site.read.pages;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Tells the tools that pages offer for themselves ("In bài viết") from what the pages hold. */
public final class PageTools {

  private static final int LONGEST_BAR = 80;
  private static final String BUTTONS = "a, button, img, input[type=button], span[onclick]";
  private static final int LONGEST_LABEL = 60;
  private static final int MOST_LEVELS = 3;
  private static final Set<String> ITSELF =
      Set.of("bai", "tin", "trang", "noi", "page", "lai", "luu", "save");

  private static final String SELF =
      "(?: (?:bai|viet|tin|trang|nay|noi|dung|ra|thu|tuc|page|this))";
  private static final Pattern PRINTS =
      Pattern.compile(
          "(?:xem |hien thi )?(?:phien )?(?:ban )?(?:de )?in"
              + SELF
              + "{0,3}(?: ra giay)?"
              + "|print(?:er)?(?: friendly)?(?: (?:version|page|this|article)){0,2}");
  private static final Pattern KEEPS =
      Pattern.compile(
          "(?:luu|tai(?: ve| xuong)?|xuat|save|download)"
              + SELF
              + "{0,3}"
              + "(?: (?:lai|ve|xuong|may|tinh|thanh|dang|duoi|file|tep|as|ra|vao|ban|doc|docx|pdf|word|rtf|html)){0,5}");

  /** How platforms address a page as they would print it. */
  private static final Pattern PRINTED =
      Pattern.compile("(?i)[?&](?:format|print|output)=pdf(?:&|$)|/print/?pdf/|/pdf/print/");

  private final Lexicon tools;

  public PageTools(Vocabulary vocabulary) {
    this.tools = vocabulary.lexicon("page-tools");
  }

  /** Whether a link is a tool by what it says; "Tải về" may lead to a document as well. */
  boolean names(Link link) {
    return tools.exactly(link.label()).isPresent();
  }

  /** Whether a label says that it prints: "In bài này", "Bản để in". */
  public boolean prints(String label) {
    return says("print", PRINTS, label);
  }

  private boolean prints(Element button) {
    return Stream.of(button.text(), button.attr("title"), button.attr("alt"), button.val())
        .anyMatch(label -> !label.isBlank() && prints(label));
  }

  /** Whether a label says that it saves something: "Lưu PDF", "Tải về (.doc)". */
  public boolean keeps(String label) {
    return says("save", KEEPS, label);
  }

  private boolean says(String tool, Pattern wording, String label) {
    return label.length() <= LONGEST_LABEL
        && (tools.exactly(label).filter(tool::equals).isPresent()
            || wording.matcher(String.join(" ", Folded.of(label).words())).matches());
  }

  /** Whether a link saves the page it stands on, so that what it delivers is no document of it. */
  public boolean saves(Link link, Page page) {
    if (PRINTED.matcher(link.target().toString()).find()) {
      return true;
    }
    List<String> words = Folded.of(link.label()).words();
    return keeps(link.label()) && (words.stream().anyMatch(ITSELF::contains) || inBar(link));
  }

  /** Beside "In trang" a "Tải về" is of the page. */
  private boolean inBar(Link link) {
    Element around = link.element().parent();
    for (int level = 0; level < MOST_LEVELS && around != null; level++) {
      if (VisibleText.of(around).length() > LONGEST_BAR) {
        return false;
      }
      if (around.select(BUTTONS).stream().anyMatch(this::prints)) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
