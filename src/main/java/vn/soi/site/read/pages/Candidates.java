package vn.soi.site.read.pages;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Signal;
import vn.soi.site.Signal.Kind;
import vn.soi.text.Folded;

/** Collects what speaks for an address to be the section of a topic, over the whole site. */
final class Candidates {

  private static final double LEAST = 0.35;
  private static final double LEAST_IN_CONTENT = 0.6;
  private static final int FARTHEST = 3;
  private static final int SHARED = 3;

  private final Vocabulary vocabulary;
  private final Page home;
  private final UnaryOperator<URI> opened;
  private final Map<String, Map<URI, Candidate>> byTopic = new LinkedHashMap<>();
  private final Map<URI, Set<String>> labelled = new LinkedHashMap<>();
  private final Map<URI, String> headings = new LinkedHashMap<>();
  private final TopicNames names;

  /**
   * @param opened the address at which a reader of a link ends up
   */
  Candidates(Vocabulary vocabulary, Page home, List<Page> pages, UnaryOperator<URI> opened) {
    this.vocabulary = vocabulary;
    this.names = new TopicNames(vocabulary);
    this.home = home;
    this.opened = opened;
    pages.forEach(
        page -> page.heading().ifPresent(h -> headings.put(Addresses.canonical(page.url()), h)));
    Set<URI> sitemaps = sitemaps(pages);
    for (Page page : pages) {
      boolean sitemap = sitemaps.contains(Addresses.canonical(page.url()));
      page.links().forEach(link -> link(link, page, sitemap));
    }
    pages.forEach(this::page);
    removeShared(pages);
  }

  /** The addresses that may be the topic's section, most probable first. */
  List<Candidate> of(String topic) {
    return byTopic.getOrDefault(topic, Map.of()).values().stream()
        .filter(candidate -> candidate.score() >= Candidate.ENOUGH)
        .sorted(
            java.util.Comparator.comparingDouble(Candidate::score)
                .reversed()
                .thenComparing(candidate -> candidate.target().toString()))
        .toList();
  }

  private Set<URI> sitemaps(List<Page> pages) {
    return pages.stream()
        .flatMap(page -> page.links().stream())
        .filter(link -> names.labelled(link.label()).stream().anyMatch(Candidates::sitemap))
        .map(link -> target(link.target()))
        .collect(Collectors.toSet());
  }

  private static boolean sitemap(TopicMatch match) {
    return match.exact() && match.topic().id().equals("support.sitemap");
  }

  private void link(Link link, Page page, boolean sitemap) {
    Optional<Kind> kind = kind(link, page, sitemap);
    if (kind.isEmpty() || target(link.target()).equals(target(home.url()))) {
      return;
    }
    double least = link.place() == Link.Place.CONTENT ? LEAST_IN_CONTENT : LEAST;
    for (TopicMatch match : names.labelled(link.label())) {
      if (match.strength() >= least) {
        add(match, link.target(), kind.get(), link.label(), page);
      }
    }
    if (link.label().isEmpty()) {
      picture(link, page);
    }
  }

  private Optional<Kind> kind(Link link, Page page, boolean sitemap) {
    if (link.place() != Link.Place.CONTENT) {
      return Optional.of(Kind.MENU_LABEL);
    }
    if (sitemap) {
      return Optional.of(Kind.SITEMAP);
    }
    return page.equals(home) ? Optional.of(Kind.LINK_LABEL) : Optional.empty();
  }

  /**
   * A bare picture tells what it leads to by its file's name, if at all; the words painted on it
   * are most likely those at the top of the page behind it.
   */
  private void picture(Link link, Page page) {
    Element picture = link.element().selectFirst("img[src]");
    if (picture == null) {
      return;
    }
    String name = picture.attr("src").replaceAll("^.*/", "");
    names
        .addressed(link.target())
        .forEach(match -> add(match, link.target(), Kind.SLUG, link.target().getPath(), page));
    vocabulary
        .addressed(name)
        .forEach(match -> add(match, link.target(), Kind.PICTURE, name, page));
    String heading = headings.getOrDefault(target(link.target()), "");
    names.labelled(heading).stream()
        .filter(match -> match.strength() >= LEAST_IN_CONTENT)
        .forEach(match -> add(match, link.target(), Kind.PICTURE, heading, page));
  }

  /** What a page within reach says of itself; the home page is no section at any address. */
  private void page(Page page) {
    boolean near = page.clicks().isPresent() && page.clicks().getAsInt() <= FARTHEST;
    if (page.text().equals(home.text()) || !near) {
      return;
    }
    page.heading().ifPresent(heading -> self(heading, Kind.HEADING, page));
    if (!page.breadcrumb().isEmpty()) {
      self(page.breadcrumb().get(page.breadcrumb().size() - 1), Kind.BREADCRUMB, page);
    }
    if (page.clicks().getAsInt() <= 2) {
      names
          .addressed(page.url())
          .forEach(match -> add(match, page.url(), Kind.SLUG, page.url().getPath(), page));
    }
  }

  private void self(String words, Kind kind, Page page) {
    names.labelled(words).stream()
        .filter(match -> match.strength() >= LEAST_IN_CONTENT)
        .forEach(match -> add(match, page.url(), kind, words, page));
  }

  private void add(TopicMatch match, URI target, Kind kind, String says, Page on) {
    URI end = target(target);
    byTopic
        .computeIfAbsent(match.topic().id(), any -> new LinkedHashMap<>())
        .computeIfAbsent(end, url -> new Candidate(match.topic().id(), url))
        .add(new Signal(kind, says, on.url(), match.strength(), match.exact()));
    if (kind == Kind.MENU_LABEL || kind == Kind.LINK_LABEL) {
      labelled.computeIfAbsent(end, any -> new LinkedHashSet<>()).add(Folded.of(says).text());
    }
  }

  /** One page behind the labels of many categories is a template's placeholder for them all. */
  private void removeShared(List<Page> pages) {
    for (Map.Entry<URI, Set<String>> entry : labelled.entrySet()) {
      if (entry.getValue().size() >= SHARED && categories(entry.getKey()).size() >= SHARED) {
        Set<String> meant = ownTopics(entry.getKey(), pages);
        byTopic.forEach(
            (topic, targets) ->
                targets
                    .keySet()
                    .removeIf(url -> url.equals(entry.getKey()) && !meant.contains(topic)));
      }
    }
  }

  private Set<String> categories(URI target) {
    Set<String> categories = new LinkedHashSet<>();
    byTopic.forEach(
        (topic, targets) ->
            Optional.ofNullable(targets.get(target))
                .filter(Candidate::exact)
                .ifPresent(any -> categories.add(vocabulary.topic(topic).category())));
    return categories;
  }

  /** The topics that the page itself says it is about. */
  private Set<String> ownTopics(URI target, List<Page> pages) {
    return pages.stream()
        .filter(page -> Parts.told(page.url()).equals(target))
        .flatMap(page -> page.heading().stream())
        .flatMap(heading -> names.labelled(heading).stream())
        .map(match -> match.topic().id())
        .collect(Collectors.toSet());
  }

  /** The address at which a link ends up, as candidates are filed under. */
  URI target(URI url) {
    return Parts.told(opened.apply(url));
  }
}
