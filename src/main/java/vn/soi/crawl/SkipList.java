package vn.soi.crawl;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.soi.archive.Skipped;

/** Links that were seen and not followed, each once, in order, with the first cause. */
final class SkipList {

  private static final int MOST = 20_000;

  private final Map<URI, Skipped> links = new LinkedHashMap<>();

  void add(URI url, Skipped.Cause cause, String detail) {
    if (links.size() < MOST) {
      links.putIfAbsent(url, new Skipped(url, cause, detail));
    }
  }

  boolean contains(URI url) {
    return links.containsKey(url);
  }

  /** All but those that were opened after all. */
  List<Skipped> besides(Predicate<URI> opened) {
    return links.values().stream().filter(link -> !opened.test(link.url())).toList();
  }
}
