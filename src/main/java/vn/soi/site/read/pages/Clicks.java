package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.site.Link;

/** Counts the clicks that a reader needs from the home page, over the pages at hand. */
final class Clicks {

  private final Map<URI, Integer> counts = new LinkedHashMap<>();

  /**
   * @param links the links of a page, by its address
   * @param opened the address at which a reader of a link ends up, redirects followed
   */
  static Clicks from(URI home, Function<URI, List<Link>> links, Function<URI, URI> opened) {
    Clicks clicks = new Clicks();
    Deque<URI> open = new ArrayDeque<>(List.of(Addresses.canonical(home)));
    clicks.counts.put(Addresses.canonical(home), 0);
    while (!open.isEmpty()) {
      URI page = open.pollFirst();
      int sofar = clicks.counts.getOrDefault(page, 0);
      for (Link link : links.apply(page)) {
        URI target = Addresses.canonical(opened.apply(link.target()));
        int needed = sofar + cost(link.element());
        Integer known = clicks.counts.get(target);
        if (known == null || needed < known) {
          clicks.counts.put(target, needed);
          if (needed == sofar) {
            open.addFirst(target);
          } else {
            open.addLast(target);
          }
        }
      }
    }
    return clicks;
  }

  OptionalInt to(URI url) {
    Integer count = counts.get(Addresses.canonical(url));
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /** Frames and automatic forwarding show their page without a click. */
  private static int cost(Element link) {
    return switch (link.normalName()) {
      case "frame", "iframe", "meta" -> 0;
      default -> 1;
    };
  }
}
