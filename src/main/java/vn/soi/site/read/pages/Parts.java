package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.site.Link;
import vn.soi.site.Page;

/**
 * The parts of a one-page portal: what its menu opens by "#part" is read as a page of its own, be
 * it a tab, an accordion or a stretch between two anchors.
 */
final class Parts {

  private static final int FEWEST = 3;
  private static final int MOST = 60;
  private static final int LEAST_TEXT = 40;

  private final Page page;
  private final Map<String, String> labels = new LinkedHashMap<>();

  private Parts(Page page) {
    this.page = page;
    for (Element opener : page.document().select(Openers.ALL)) {
      Openers.names(opener, page.url()).stream()
          .filter(name -> labels.size() < MOST)
          .filter(name -> Openers.target(page.document(), name).isPresent())
          .forEach(name -> labels.merge(name, Openers.label(opener), Parts::fuller));
    }
  }

  /** The page's parts by address; none where its menu opens fewer than three. */
  static Map<URI, Page> of(Page page) {
    Parts parts = new Parts(page);
    Map<URI, Page> found = new LinkedHashMap<>();
    if (parts.labels.size() >= FEWEST) {
      parts.labels.forEach(
          (name, label) -> parts.part(name, label).ifPresent(part -> found.put(part.url(), part)));
    }
    return found;
  }

  /** The page with links to its parts beside its own. */
  static Page linked(Page page, Map<URI, Page> parts) {
    List<Link> links = new ArrayList<>(page.links());
    Set<Element> mains = parts.values().stream().map(Page::main).collect(Collectors.toSet());
    for (Element opener : page.document().select(Openers.ALL)) {
      Openers.names(opener, page.url()).stream()
          .map(name -> address(page.url(), name))
          .filter(parts::containsKey)
          .map(url -> link(opener, url, mains))
          .forEach(links::add);
    }
    return with(page, links);
  }

  /** What opens a part inside another part is no entry of the portal's menu. */
  private static Link link(Element opener, URI url, Set<Element> parts) {
    boolean inner = opener.parents().stream().anyMatch(parts::contains);
    Link.Place place = inner ? Link.Place.CONTENT : Link.Place.MENU;
    return new Link(Openers.label(opener), url, place, Labels.above(opener), opener);
  }

  /** The same part of a further page of a part's list, which shows the whole portal again. */
  static Page alike(Page part, Page further) {
    String name = part.url().getRawFragment();
    if (name == null) {
      return further;
    }
    return new Parts(further).part(name, part.heading().orElse("")).orElse(further);
  }

  /** The form of an address by which pages and parts of pages are told apart. */
  static URI told(URI url) {
    return url.getRawFragment() == null ? Addresses.canonical(url) : url;
  }

  private Optional<Page> part(String name, String label) {
    Document document = page.document();
    URI url = address(page.url(), name);
    Optional<Element> target = Openers.target(document, name);
    if (target.isEmpty()) {
      return Optional.empty();
    }
    Element own = alone(target.get(), targets(document));
    if (VisibleText.of(own).length() >= LEAST_TEXT
        && own.selectFirst("p, ul, ol, table, div") != null) {
      return Optional.of(made(url, document, own, label));
    }
    Document copy = document.clone();
    return Openers.target(copy, name)
        .map(Openers::opened)
        .map(at -> Openers.stretch(alone(at, targets(copy)), targets(copy)))
        .map(whole -> made(url, copy, whole, label));
  }

  private Page made(URI url, Document document, Element main, String label) {
    List<Link> links =
        Links.of(page.url(), document, main, Repeats.among(List.of())).stream()
            .filter(link -> link.element().parents().contains(main))
            .map(
                link ->
                    new Link(
                        link.label(), link.target(), Link.Place.CONTENT, List.of(), link.element()))
            .toList();
    Optional<String> heading =
        Optional.ofNullable(main.selectFirst("h1, h2, h3, h4"))
            .map(VisibleText::of)
            .filter(words -> !words.isEmpty())
            .or(() -> Optional.of(label).filter(words -> !words.isEmpty()));
    return new Page(
        url,
        page.capture(),
        document,
        main,
        VisibleText.of(main),
        heading,
        List.of(),
        OptionalInt.of(1),
        links,
        page.encoding());
  }

  private Set<Element> targets(Document document) {
    Set<Element> targets = new LinkedHashSet<>();
    labels.keySet().forEach(name -> Openers.target(document, name).ifPresent(targets::add));
    return targets;
  }

  /** The largest surroundings of a target that hold no other, unless it holds others itself. */
  private static Element alone(Element target, Set<Element> targets) {
    Element around = target;
    Element parent = target.parent();
    boolean bare = VisibleText.of(target).length() < LEAST_TEXT;
    while (bare
        && parent != null
        && !parent.normalName().equals("body")
        && only(parent, target, targets)) {
      around = parent;
      parent = parent.parent();
    }
    return around;
  }

  private static boolean only(Element parent, Element target, Set<Element> targets) {
    return targets.stream()
        .allMatch(other -> other.equals(target) || !other.parents().contains(parent));
  }

  private static URI address(URI page, String name) {
    return URI.create(Addresses.canonical(page) + "#" + name);
  }

  private static String fuller(String one, String other) {
    return one.isEmpty() ? other : one;
  }

  private static Page with(Page page, List<Link> links) {
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
}
