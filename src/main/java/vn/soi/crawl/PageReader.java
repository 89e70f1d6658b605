package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;

/** Reads links, headings and search boxes out of a page. */
final class PageReader {

  private static final int MOST_LINKS = 3000;
  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_ROW = 300;
  private static final int MENU_LEVELS = 10;
  private static final String LINKS =
      "a[href],area[href],frame[src],iframe[src],option[value],link[rel~=(?i)alternate][href],"
          + "[onclick*=location],[onclick*=window.open]";
  private static final Pattern MENU =
      Pattern.compile("(?i)menu|nav|header|footer|banner|top-?bar|breadcrumb");
  private static final Pattern SCRIPTED =
      Pattern.compile(
          "(?:location(?:\\.href)?\\s*=|window\\.open\\()\\s*['\"]([^'\"]{1,500})['\"]");

  private PageReader() {}

  /**
   * @param rows whether the text around each link is wanted
   */
  static ReadPage read(Capture capture, boolean rows) {
    Document document = HtmlText.parse(capture);
    URI base = base(document, capture.url());
    Under under = Under.of(document);
    Map<URI, FoundLink> links = new LinkedHashMap<>();
    MetaRefresh.of(document, capture.url()).ifPresent(url -> links.put(url, part(url)));
    for (Element element : document.select(LINKS).stream().limit(MOST_LINKS).toList()) {
      target(element, base)
          .ifPresent(
              url ->
                  links.merge(
                      url, found(element, url, links.size(), rows, under), PageReader::both));
    }
    return new ReadPage(
        List.copyOf(links.values()), FormReader.read(document, base, under), headings(document));
  }

  private static URI base(Document document, URI page) {
    Element base = document.selectFirst("base[href]");
    return base == null ? page : Addresses.resolve(page, base.attr("href")).orElse(page);
  }

  private static List<String> headings(Document document) {
    return Stream.concat(
            Stream.of(document.title()),
            document.select("h1,h2").stream().limit(2).map(Element::text))
        .filter(text -> !text.isBlank() && text.length() <= LONGEST_LABEL)
        .toList();
  }

  private static Optional<URI> target(Element element, URI base) {
    String text =
        switch (element.normalName()) {
          case "frame", "iframe" -> element.attr("src");
          case "option" -> element.attr("value");
          default -> element.attr("href");
        };
    boolean address = !element.normalName().equals("option") || text.matches("(?i)(https?:/)?/.*");
    Matcher scripted = SCRIPTED.matcher(scripts(element, text));
    String link = scripted.find() ? scripted.group(1) : text;
    boolean nothing = link.isBlank() || !address;
    return nothing
        ? Optional.empty()
        : Addresses.resolve(base, link).filter(url -> url.getScheme().matches("https?"));
  }

  private static String scripts(Element element, String href) {
    boolean noTarget =
        href.isBlank() || href.startsWith("#") || href.regionMatches(true, 0, "javascript:", 0, 11);
    String all = noTarget ? href + " " + element.attr("onclick") : "";
    return all.length() > 2000 ? all.substring(0, 2000) : all;
  }

  private static FoundLink found(Element element, URI url, int order, boolean rows, Under under) {
    FoundLink.Kind kind =
        switch (element.normalName()) {
          case "frame", "iframe" -> FoundLink.Kind.PART;
          case "link" ->
              element.attr("type").contains("xml") ? FoundLink.Kind.FEED : FoundLink.Kind.ANCHOR;
          default -> FoundLink.Kind.ANCHOR;
        };
    String row = "";
    if (rows) {
      Element around = element.closest("tr,li,dd,article");
      String text = around == null ? "" : around.text();
      row = text.length() > LONGEST_ROW ? text.substring(0, LONGEST_ROW) : text;
    }
    return new FoundLink(
        url, kind, labels(element), isMenu(element), order, row, under.words(element));
  }

  private static FoundLink part(URI url) {
    return new FoundLink(url, FoundLink.Kind.PART, List.of(), false, 0, "", List.of());
  }

  private static FoundLink both(FoundLink one, FoundLink other) {
    List<String> labels = new ArrayList<>(one.labels());
    other.labels().stream().filter(label -> !labels.contains(label)).forEach(labels::add);
    labels.sort(Comparator.comparingInt(String::length).reversed());
    boolean part = one.kind() == FoundLink.Kind.PART || other.kind() == FoundLink.Kind.PART;
    FoundLink.Kind kind = part ? FoundLink.Kind.PART : one.kind();
    String row = one.row().isEmpty() ? other.row() : one.row();
    boolean menu = one.menu() && other.menu();
    List<String> under = one.under().isEmpty() || one.menu() ? other.under() : one.under();
    return new FoundLink(one.url(), kind, labels, menu, one.order(), row, under);
  }

  private static List<String> labels(Element element) {
    Stream<String> own =
        Stream.of(element.text(), element.attr("aria-label"), element.attr("title"));
    Stream<String> pictures =
        element.select("img,area").stream()
            .limit(3)
            .flatMap(img -> Stream.of(img.attr("alt"), img.attr("title")));
    return Stream.concat(Stream.concat(own, Stream.of(element.attr("alt"))), pictures)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .map(text -> text.length() > LONGEST_LABEL ? text.substring(0, LONGEST_LABEL) : text)
        .distinct()
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }

  private static boolean isMenu(Element element) {
    Element at = element;
    for (int i = 0; i < MENU_LEVELS && at != null; i++) {
      String name = at.normalName();
      if (name.equals("nav") || name.equals("header") || name.equals("footer")) {
        return true;
      }
      if (!name.equals("body") && MENU.matcher(at.id() + " " + at.className()).find()) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
