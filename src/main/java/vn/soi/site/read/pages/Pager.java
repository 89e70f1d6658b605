package vn.soi.site.read.pages;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Finds the links from one page of a list to its further pages. */
public final class Pager {

  private static final Set<String> WORDS =
      Set.of(
          "trang sau",
          "trang tiep",
          "tiep",
          "sau",
          "next",
          "cuoi",
          "trang cuoi",
          "tiep theo",
          "trang ke",
          "trang tiep theo",
          "ke tiep",
          "last",
          "trang truoc",
          "truoc",
          "dau");
  private static final Pattern NUMBER =
      Pattern.compile("[\\[(]?(?:[Tt]rang )?\\d{1,3}[\\])]?|[»›>]{1,2}|\\.\\.\\.");

  private Pager() {}

  /** The addresses of further pages, in order. */
  public static List<URI> next(Page page) {
    return page.links().stream()
        .filter(link -> turns(link) && alike(page.url(), link.target()))
        .map(Link::target)
        .distinct()
        .toList();
  }

  /** Whether a link only leads on in a list: a page's number, "Tiếp", "Trang sau". */
  static boolean turns(Link link) {
    return NUMBER.matcher(link.label()).matches()
        || WORDS.contains(Folded.of(link.label()).text())
        || link.element().attr("rel").equals("next");
  }

  /** A further page differs from the first in its query or in the end of its path. */
  private static boolean alike(URI page, URI other) {
    if (!String.valueOf(page.getHost()).equals(String.valueOf(other.getHost()))) {
      return false;
    }
    String one = stem(page.getRawPath());
    String two = stem(other.getRawPath());
    return one.startsWith(two) || two.startsWith(one);
  }

  private static String stem(String path) {
    return path.replaceAll("(?i)/(?:default|index)\\.[a-z]{3,5}$", "")
        .replaceAll("\\.[a-z]{3,5}$", "")
        .replaceAll(
            "(?i)[-_/]?(?:page|trang|p|currentpage|pageindex|start)?[-_/=]?\\d{0,4}/?$", "");
  }
}
