package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;

/** Turns the captures of the agency's hosts into pages as a reader sees them. */
final class PageReader {

  private final Snapshot snapshot;
  private final Map<URI, Sheet> sheets;
  private final Repeats repeats;
  private final Headings headings;

  private PageReader(Snapshot snapshot, Map<URI, Sheet> sheets) {
    this.snapshot = snapshot;
    this.sheets = sheets;
    List<Document> documents = sheets.values().stream().map(Sheet::document).toList();
    this.repeats = Repeats.among(documents);
    this.headings = new Headings(repeats, documents);
  }

  /**
   * All readable pages in order of retrieval; pages that only say that there is no such page are
   * none.
   */
  static List<Page> read(Snapshot snapshot, Hosts hosts, Vocabulary vocabulary, URI home) {
    Missing missing = new Missing(snapshot, vocabulary, home);
    Map<URI, Sheet> sheets = new LinkedHashMap<>();
    for (Capture capture : snapshot.captures()) {
      if (hosts.own(capture.url())) {
        Sheet.of(capture)
            .filter(sheet -> !missing.is(sheet))
            .ifPresent(sheet -> sheets.put(Addresses.canonical(sheet.url()), sheet));
      }
    }
    return new PageReader(snapshot, sheets).pages(home);
  }

  private List<Page> pages(URI home) {
    Map<URI, Element> mains = new LinkedHashMap<>();
    Map<URI, List<Link>> links = new LinkedHashMap<>();
    sheets.forEach(
        (url, sheet) -> {
          Element main = MainContent.of(sheet.document(), repeats);
          mains.put(url, main);
          links.put(url, Links.of(sheet.url(), sheet.document(), main, repeats));
        });
    Clicks clicks = Clicks.from(home, url -> links.getOrDefault(url, List.of()), this::opened);
    List<Page> pages = new ArrayList<>();
    sheets.forEach(
        (url, sheet) ->
            pages.add(
                page(
                    sheet,
                    mains.getOrDefault(url, sheet.document().body()),
                    links.getOrDefault(url, List.of()),
                    clicks.to(url))));
    return pages;
  }

  private Page page(Sheet sheet, Element main, List<Link> links, OptionalInt clicks) {
    return new Page(
        sheet.url(),
        sheet.capture(),
        sheet.document(),
        main,
        VisibleText.of(main, e -> repeats.contain(e) || Furniture.of(e).isPresent()),
        headings.of(sheet.document(), main),
        Breadcrumbs.of(sheet.document()),
        clicks,
        links,
        sheet.encoding());
  }

  private URI opened(URI url) {
    Optional<Capture> capture = snapshot.open(url);
    return capture.map(Capture::url).orElse(url);
  }
}
