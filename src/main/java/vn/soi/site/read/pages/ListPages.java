package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import vn.soi.site.Item;
import vn.soi.site.Page;

/** Follows a list over its further pages, and reads what they list. */
final class ListPages {

  private static final int MOST_PAGES = 60;
  private static final int LEAST_TEXT = 100;

  private final Function<URI, Optional<Page>> pages;
  private final ItemReader reader;
  private final OwnText ownText;
  private final Map<Page, List<Item>> read = new LinkedHashMap<>();

  ListPages(Function<URI, Optional<Page>> pages, ItemReader reader, OwnText ownText) {
    this.pages = pages;
    this.reader = reader;
    this.ownText = ownText;
  }

  /** The page and the further pages of its list, in order. */
  List<Page> from(Page entry) {
    Set<Page> found = new LinkedHashSet<>(List.of(entry));
    Deque<Page> open = new ArrayDeque<>(found);
    while (!open.isEmpty() && found.size() < MOST_PAGES) {
      Page page = open.removeFirst();
      Pager.next(page).forEach(url -> pages.apply(url).filter(found::add).ifPresent(open::add));
    }
    return new ArrayList<>(found);
  }

  /** What the pages list, each once, newest first. */
  List<Item> items(List<Page> listing) {
    List<Item> all = new ArrayList<>();
    listing.forEach(page -> all.addAll(read.computeIfAbsent(page, this::listed)));
    Set<URI> own = new LinkedHashSet<>();
    listing.forEach(page -> own.add(vn.soi.archive.Addresses.canonical(page.url())));
    return ItemReader.once(
        all.stream()
            .filter(item -> item.url().map(url -> !own.contains(url)).orElse(true))
            .toList());
  }

  /** Pages that list nothing but are articles, as items. */
  List<Item> articles(List<Page> found) {
    return ItemReader.once(
        found.stream()
            .filter(page -> ownText.of(page).length() >= LEAST_TEXT)
            .map(reader::article)
            .toList());
  }

  private List<Item> listed(Page page) {
    return reader.listed(page, page.main());
  }
}
