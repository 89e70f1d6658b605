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
import java.util.stream.Collectors;
import vn.soi.site.Item;
import vn.soi.site.Page;

/** Follows a list over its further pages, and reads what they list. */
final class ListPages {

  private static final int MOST_PAGES = 60;
  private static final int LEAST_TEXT = 100;
  private static final int LEAST_WRITTEN = 60;

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
      Pager.next(page)
          .forEach(
              url ->
                  pages
                      .apply(url)
                      .map(next -> Parts.alike(entry, next))
                      .filter(found::add)
                      .ifPresent(open::add));
    }
    return new ArrayList<>(found);
  }

  /**
   * What the pages list, each once, newest first. A page that another lists and that lists nothing
   * but its own files is an article; one that lists more is a part of the list.
   */
  List<Item> items(List<Page> listing) {
    Map<URI, List<Item>> byPage = new LinkedHashMap<>();
    listing.forEach(
        page -> byPage.put(Parts.told(page.url()), read.computeIfAbsent(page, this::listed)));
    Set<URI> articles =
        byPage.entrySet().stream()
            .filter(page -> page.getValue().stream().allMatch(ListPages::file))
            .map(Map.Entry::getKey)
            .filter(url -> announced(url, byPage))
            .collect(Collectors.toSet());
    return ItemReader.once(
        byPage.entrySet().stream()
            .filter(page -> !articles.contains(page.getKey()))
            .flatMap(page -> page.getValue().stream())
            .filter(item -> item.url().map(url -> kept(url, byPage, articles)).orElse(true))
            .toList());
  }

  private static boolean kept(URI url, Map<URI, List<Item>> byPage, Set<URI> articles) {
    return articles.contains(url) || !byPage.containsKey(url);
  }

  private static boolean announced(URI article, Map<URI, List<Item>> byPage) {
    return byPage.entrySet().stream()
        .filter(page -> !page.getKey().equals(article))
        .flatMap(page -> page.getValue().stream())
        .anyMatch(item -> item.url().filter(article::equals).isPresent());
  }

  /** Whether an item is nothing but a file. */
  private static boolean file(Item item) {
    return item.detail().isEmpty()
        && item.attachments().stream()
            .anyMatch(it -> item.url().filter(it.url()::equals).isPresent());
  }

  /** Pages that list nothing but are articles, as items. */
  List<Item> articles(List<Page> found) {
    return ItemReader.once(
        found.stream()
            .filter(page -> ownText.of(page).length() >= LEAST_TEXT)
            .map(reader::article)
            .toList());
  }

  /** What pages write out in full without pages of their own, as items; one alone is no list. */
  List<Item> written(List<Page> found) {
    List<Item> written =
        ItemReader.once(
            found.stream()
                .flatMap(page -> reader.written(page).stream())
                .filter(item -> item.text().length() >= LEAST_WRITTEN)
                .filter(item -> !ownText.of(item.text()).isEmpty())
                .toList());
    return written.size() > 1 ? written : List.of();
  }

  /** Whether a page says or lists anything of the agency's own. */
  boolean holds(Page page) {
    return !ownText.of(page).isBlank() || !items(List.of(page)).isEmpty();
  }

  private List<Item> listed(Page page) {
    return reader.listed(page, page.main());
  }
}
