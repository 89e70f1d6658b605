package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.site.Link;
import vn.soi.site.Page;

/**
 * The agency's corner of a portal that a province's agencies share.
 *
 * <p>The portal's own sections, in the menus around, are not the agency's; a page of the portal is,
 * when the agency's own menu leads to it or its address names the agency's corner.
 */
final class Corner {

  private static final int FEWEST = 3;
  private static final int MOST_LEVELS = 6;

  private final URI home;
  private final String path;
  private final UnaryOperator<URI> opened;
  private final Set<URI> admitted = new HashSet<>();
  private final Set<URI> refused = new HashSet<>();

  private Corner(URI home, UnaryOperator<URI> opened) {
    this.home = home;
    this.path = path(home);
    this.opened = opened;
  }

  /**
   * The pages that are the agency's, without their links to those that are not; all pages where the
   * agency has a host of its own.
   *
   * @param registered the address in the province's list
   * @param opened the address at which a reader of a link ends up
   */
  static List<Page> own(List<Page> pages, URI registered, URI home, UnaryOperator<URI> opened) {
    Corner corner = new Corner(home, opened);
    return corner.shared(registered) ? corner.own(pages) : pages;
  }

  /**
   * Whether the host is a province's, "tinh.gov.vn", and the home page not its first: a host that
   * the agency is registered with as a whole is its own, wherever its home page lies.
   */
  private boolean shared(URI registered) {
    boolean whole = path(registered).isEmpty() && host(registered).equals(host(home));
    return host(home).split("\\.", -1).length <= 3 && !path.isEmpty() && !whole;
  }

  private static String host(URI url) {
    return String.valueOf(url.getHost()).toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
  }

  private List<Page> own(List<Page> pages) {
    Map<URI, Page> byUrl = new LinkedHashMap<>();
    pages.forEach(page -> byUrl.put(Addresses.canonical(page.url()), page));
    Deque<Page> open = new ArrayDeque<>();
    pages.stream().filter(page -> inside(page.url())).forEach(open::add);
    open.forEach(page -> admitted.add(Addresses.canonical(page.url())));
    while (!open.isEmpty()) {
      Page page = open.removeFirst();
      for (Link link : page.links()) {
        URI target = Addresses.canonical(opened.apply(link.target()));
        if (outside(target) && admits(page, link, target) && admitted.add(target)) {
          refused.remove(target);
          Page found = byUrl.get(target);
          if (found != null) {
            open.add(found);
          }
        }
      }
    }
    return pages.stream()
        .filter(page -> !outside(page.url()) || admitted.contains(Addresses.canonical(page.url())))
        .map(this::withOwnLinks)
        .toList();
  }

  private boolean admits(Page page, Link link, URI target) {
    boolean own =
        below(page.url())
            ? inOwnMenu(link.element())
            : link.place() == Link.Place.CONTENT && !refused.contains(target);
    if (!own && !admitted.contains(target)) {
      refused.add(target);
    }
    return own;
  }

  /** Whether most of the links around one lead into the corner. */
  private boolean inOwnMenu(Element link) {
    Element around = link.parent();
    for (int level = 0; level < MOST_LEVELS && around != null; level++) {
      List<URI> targets = new ArrayList<>();
      around
          .select("a[href]")
          .forEach(a -> Hrefs.resolve(home, a.attr("href")).ifPresent(targets::add));
      long distinct = targets.stream().filter(this::onHost).distinct().count();
      if (distinct >= FEWEST) {
        return targets.stream().filter(this::inside).distinct().count() * 2 > distinct;
      }
      around = around.parent();
    }
    return false;
  }

  private Page withOwnLinks(Page page) {
    List<Link> links =
        page.links().stream().filter(link -> !refused(opened.apply(link.target()))).toList();
    return new Page(
        page.url(),
        page.capture(),
        page.document(),
        page.main(),
        page.text(),
        page.heading(),
        page.breadcrumb(),
        page.clicks(),
        links,
        page.encoding());
  }

  private boolean refused(URI url) {
    URI target = Addresses.canonical(url);
    return outside(target) && !admitted.contains(target);
  }

  /** On the host but not in the corner; files lie anywhere. */
  private boolean outside(URI url) {
    return onHost(url) && !inside(url) && !FileTypes.named(String.valueOf(url.getPath()));
  }

  /** In the corner, or a page of the portal that is named after it. */
  private boolean inside(URI url) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return below(url) || (onHost(url) && folder(url).contains("/" + name + "/"));
  }

  private boolean below(URI url) {
    return onHost(url) && folder(url).startsWith(path + "/");
  }

  private static String folder(URI url) {
    return url.getPath() == null ? "/" : url.getPath().toLowerCase(Locale.ROOT) + "/";
  }

  private boolean onHost(URI url) {
    return url.getHost() != null && url.getHost().equalsIgnoreCase(home.getHost());
  }

  /** The folder of the home page, without a slash at its end. */
  private static String path(URI home) {
    String path = home.getPath() == null ? "" : home.getPath().toLowerCase(Locale.ROOT);
    return path.replaceFirst("/[^/]*\\.[^/]*$", "").replaceFirst("/+$", "");
  }
}
