package vn.soi.site.read.pages;

import java.net.URI;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Vocabulary;
import vn.soi.site.Outline;
import vn.soi.site.Page;

/** Reads a snapshot's pages and finds the sections among them. */
public final class OutlineReader {

  private OutlineReader() {}

  /** The outline; empty when no readable home page was brought home. */
  public static Optional<Outline> read(
      Snapshot snapshot, Agency agency, Vocabulary vocabulary, LocalDate asOf) {
    return Home.of(snapshot, agency)
        .flatMap(home -> read(snapshot, agency, vocabulary, asOf, home));
  }

  private static Optional<Outline> read(
      Snapshot snapshot, Agency agency, Vocabulary vocabulary, LocalDate asOf, URI homeUrl) {
    Hosts hosts = Hosts.of(agency, homeUrl);
    List<Page> pages =
        Corner.own(
            PageReader.read(snapshot, hosts, vocabulary, homeUrl),
            agency.url().orElse(homeUrl),
            homeUrl,
            url -> end(snapshot, url));
    Map<URI, Page> byUrl = new LinkedHashMap<>();
    pages.forEach(page -> byUrl.put(Addresses.canonical(page.url()), page));
    Map<URI, Page> parts =
        Optional.ofNullable(byUrl.get(Addresses.canonical(homeUrl)))
            .map(Parts::of)
            .orElse(Map.of());
    Map<URI, Page> known = new LinkedHashMap<>(byUrl);
    known.putAll(parts);
    known.computeIfPresent(Addresses.canonical(homeUrl), (url, home) -> Parts.linked(home, parts));
    return Optional.ofNullable(known.get(Addresses.canonical(homeUrl)))
        .map(
            home ->
                new Outline(
                    agency,
                    asOf,
                    vocabulary,
                    snapshot,
                    home,
                    pages,
                    sections(snapshot, vocabulary, asOf, hosts, home, known).read()));
  }

  private static SectionReader sections(
      Snapshot snapshot,
      Vocabulary vocabulary,
      LocalDate asOf,
      Hosts hosts,
      Page home,
      Map<URI, Page> byUrl) {
    Function<URI, Optional<Page>> opened =
        url -> Optional.ofNullable(byUrl.get(end(snapshot, url)));
    List<Page> pages = List.copyOf(byUrl.values());
    UnaryOperator<URI> end = url -> end(snapshot, url);
    ItemReader items = new ItemReader(snapshot, vocabulary, asOf, opened);
    Candidates candidates = new Candidates(vocabulary, home, pages, end);
    ListPages lists = new ListPages(opened, items, new OwnText(vocabulary));
    OfferedPages offered = new OfferedPages(vocabulary, candidates, pages, opened);
    return new SectionReader(
        snapshot,
        vocabulary,
        hosts,
        candidates,
        opened,
        lists,
        new InnerParts(vocabulary),
        new ToldParts(vocabulary, home, opened),
        new SubMenus(vocabulary, home, pages, end),
        new HomeBlocks(vocabulary, home, items),
        new PagesByContent(
            new ToldLists(vocabulary, offered, lists, opened),
            new TitledPages(vocabulary, offered, lists),
            new Registers(vocabulary, pages, candidates)));
  }

  private static URI end(Snapshot snapshot, URI url) {
    return url.getRawFragment() == null
        ? Addresses.canonical(snapshot.open(url).map(Capture::url).orElse(url))
        : url;
  }
}
