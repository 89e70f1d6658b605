package vn.soi.site.read.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;

/**
 * The entries that menus offer near the home page, with the categories that name them: neither the
 * home page nor the further pages of a list.
 */
final class OfferedPages {

  private static final int FARTHEST = 2;

  /** Labels of this topic may stand above anything that an office does. */
  private static final String VAGUE = "direction.other";

  private final Map<URI, Set<String>> named = new LinkedHashMap<>();
  private final List<Page> pages;

  OfferedPages(
      Vocabulary vocabulary,
      Candidates candidates,
      List<Page> all,
      Function<URI, Optional<Page>> opened) {
    List<Topic> telling =
        vocabulary.topics().stream().filter(topic -> !topic.id().equals(VAGUE)).toList();
    for (Topic topic : telling) {
      candidates.of(topic.id()).stream()
          .filter(Candidate::named)
          .forEach(
              candidate ->
                  named
                      .computeIfAbsent(candidate.target(), any -> new LinkedHashSet<>())
                      .add(topic.category()));
    }
    List<Link> links = all.stream().flatMap(page -> page.links().stream()).toList();
    Set<Page> offered =
        pages(
            links.stream().filter(link -> link.place() != Link.Place.CONTENT && !Pager.turns(link)),
            opened);
    Set<Page> home = pages(links.stream().filter(l -> Breadcrumbs.home(l.label())), opened);
    this.pages =
        all.stream()
            .filter(page -> near(page) && offered.contains(page) && !home.contains(page))
            .toList();
  }

  private static Set<Page> pages(Stream<Link> links, Function<URI, Optional<Page>> opened) {
    return links
        .map(Link::target)
        .distinct()
        .flatMap(url -> opened.apply(url).stream())
        .collect(Collectors.toSet());
  }

  private static boolean near(Page page) {
    int clicks = page.clicks().orElse(0);
    return clicks > 0 && clicks <= FARTHEST;
  }

  /** Those that nothing names as the place of another category than these. */
  Stream<Page> of(Set<String> categories) {
    return pages.stream()
        .filter(
            page ->
                categories.containsAll(
                    named.getOrDefault(Addresses.canonical(page.url()), Set.of())));
  }
}
