package vn.soi.site.read.pages;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Tells the tools that pages offer for themselves ("In bài viết") from what the pages hold. */
public final class PageTools {

  private static final int LONGEST_BAR = 80;
  private static final int MOST_LEVELS = 3;
  private static final Set<String> ITSELF =
      Set.of("bai", "tin", "trang", "noi", "page", "may", "lai", "luu", "save");

  private final Lexicon tools;

  public PageTools(Vocabulary vocabulary) {
    this.tools = vocabulary.lexicon("page-tools");
  }

  /** Whether a link is a tool by what it says; "Tải về" may lead to a document as well. */
  boolean names(Link link) {
    return tools.exactly(link.label()).isPresent();
  }

  /** Whether a link saves the page it stands on, so that what it delivers is no document of it. */
  public boolean saves(Link link, Page page) {
    Optional<String> tool = tools.exactly(link.label());
    return tool.filter("save"::equals).isPresent()
        && (Folded.of(link.label()).words().stream().anyMatch(ITSELF::contains)
            || inBar(link, page));
  }

  /** Beside "In trang" a "Tải về" is of the page. */
  private boolean inBar(Link link, Page page) {
    Element around = link.element().parent();
    for (int level = 0; level < MOST_LEVELS && around != null; level++) {
      if (VisibleText.of(around).length() > LONGEST_BAR) {
        return false;
      }
      Element bar = around;
      if (page.links().stream()
          .filter(other -> other.element().parents().contains(bar))
          .anyMatch(other -> tools.exactly(other.label()).filter("print"::equals).isPresent())) {
        return true;
      }
      around = around.parent();
    }
    return false;
  }
}
