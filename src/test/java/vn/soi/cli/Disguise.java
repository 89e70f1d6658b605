package vn.soi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;

/**
 * Changes of a site's pages that a visitor does not notice, or that change nothing of its worth.
 */
record Disguise(String name, UnaryOperator<Snapshot> change) {

  static final Disguise AS_READ = pages("as read", page -> {});

  static final Disguise WITHOUT_DIACRITICS =
      pages("without diacritics", page -> texts(page, Disguise::plain));

  /** Those that change nothing at all. */
  static final List<Disguise> HARMLESS =
      List.of(
          pages(
              "decomposed", page -> texts(page, t -> Normalizer.normalize(t, Normalizer.Form.NFD))),
          pages("composed", page -> texts(page, t -> Normalizer.normalize(t, Normalizer.Form.NFC))),
          pages("other tone places", page -> texts(page, Disguise::otherTonePlace)),
          pages("links in capitals", page -> links(page, t -> t.toUpperCase(Locale.ROOT))),
          pages("menus reversed", Disguise::reverseMenus),
          pages("hidden menu", Disguise::hideACopyOfTheMenu),
          pages("session ids", Disguise::addSessions),
          pages(
              "header clock",
              page -> page.body().prepend("<div>Thứ Sáu, ngày 23/11/2012 08:15:32 SA</div>")),
          new Disguise("print versions", Disguise::addPrintVersions));

  private static final List<String> OLD =
      List.of(
          "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ");
  private static final List<String> NEW =
      List.of(
          "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy");
  private static final String PRINT = "<a href='%s' rel=nofollow>.</a>";
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!q)(" + String.join("|", OLD) + "|" + String.join("|", NEW) + ")(?!\\p{L})");

  private static Disguise pages(String name, Consumer<Document> change) {
    return new Disguise(
        name,
        site ->
            with(site, site.captures().stream().map(capture -> edited(capture, change)).toList()));
  }

  /** The same site under this disguise; pages in other encodings than UTF-8 are left alone. */
  Snapshot of(Snapshot site) {
    return change.apply(site);
  }

  private static Snapshot with(Snapshot site, List<Capture> captures) {
    return new Snapshot(
        site.agency(), captures, site.visits(), site.skipped(), site.probes(), site.budgetSpent());
  }

  private static Capture edited(Capture capture, Consumer<Document> change) {
    if (!page(capture)) {
      return capture;
    }
    try {
      Document document =
          Jsoup.parse(
              new ByteArrayInputStream(capture.payload()),
              capture.charset().orElse(null),
              capture.url().toString());
      if (!document.charset().equals(StandardCharsets.UTF_8)) {
        return capture;
      }
      document.outputSettings().prettyPrint(false);
      change.accept(document);
      return copy(capture, capture.url(), document.outerHtml().getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static boolean page(Capture capture) {
    return capture.payload().length > 0
        && capture.header("content-type").filter(type -> type.startsWith("text/html")).isPresent();
  }

  private static boolean article(Capture capture) {
    if (!page(capture) || capture.status() != 200 || capture.url().getQuery() != null) {
      return false;
    }
    Document document =
        Jsoup.parse(
            new String(capture.payload(), StandardCharsets.UTF_8), capture.url().toString());
    return document.select("p").stream().filter(p -> p.text().length() > 80).count() >= 3;
  }

  private static Capture copy(Capture capture, URI url, byte[] payload) {
    return new Capture(
        url,
        capture.at(),
        capture.status(),
        capture.headers(),
        payload,
        capture.truncated(),
        capture.record());
  }

  /** Each article links to a copy of itself that is bare of menus. */
  private static Snapshot addPrintVersions(Snapshot site) {
    List<Capture> captures = new ArrayList<>();
    for (Capture capture : site.captures()) {
      boolean printed = article(capture);
      URI print = URI.create(capture.url() + "?print=1");
      captures.add(
          printed ? edited(capture, page -> page.body().append(PRINT.formatted(print))) : capture);
      if (printed) {
        Capture bare = edited(capture, page -> page.select("nav, header, footer").remove());
        captures.add(copy(bare, print, bare.payload()));
      }
    }
    return with(site, captures);
  }

  private static void texts(Document page, UnaryOperator<String> change) {
    for (Element element : page.getAllElements()) {
      element.textNodes().forEach(node -> node.text(change.apply(node.getWholeText())));
      for (String name : List.of("alt", "title", "aria-label", "placeholder")) {
        if (element.hasAttr(name)) {
          element.attr(name, change.apply(element.attr(name)));
        }
      }
    }
  }

  private static void links(Document page, UnaryOperator<String> change) {
    for (Element link : page.select("a[href]")) {
      for (Element part : link.getAllElements()) {
        for (TextNode node : part.textNodes()) {
          node.text(change.apply(node.getWholeText()));
        }
      }
    }
  }

  private static String otherTonePlace(String text) {
    Matcher found = PLACE.matcher(Normalizer.normalize(text, Normalizer.Form.NFC));
    return found.replaceAll(
        match -> {
          int old = OLD.indexOf(match.group());
          return old >= 0 ? NEW.get(old) : OLD.get(NEW.indexOf(match.group()));
        });
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('đ', 'd')
        .replace('Đ', 'D');
  }

  /** Lists of nothing but one link each, which no order means anything to. */
  private static void reverseMenus(Document page) {
    for (Element list : page.select("ul")) {
      List<Element> entries = new ArrayList<>(list.children());
      if (entries.size() > 1 && entries.stream().allMatch(Disguise::onlyALink)) {
        Collections.reverse(entries);
        entries.forEach(list::appendChild);
      }
    }
  }

  private static boolean onlyALink(Element entry) {
    return entry.children().size() == 1
        && entry.child(0).normalName().equals("a")
        && entry.ownText().isBlank();
  }

  private static void hideACopyOfTheMenu(Document page) {
    page.select("ul").stream()
        .max(Comparator.comparingInt(list -> list.select("a[href]").size()))
        .ifPresent(
            menu -> {
              Element copy = menu.clone();
              copy.attributes().remove("id");
              page.body().appendElement("div").attr("style", "display:none").appendChild(copy);
            });
  }

  private static void addSessions(Document page) {
    String id = String.format(Locale.ROOT, "%032x", Math.abs((long) page.location().hashCode()));
    for (Element link : page.select("a[href]")) {
      String href = link.attr("href");
      if (href.matches("[^#:?;]+\\.(?:aspx?|php|jsp|html?)")) {
        link.attr("href", href + "?PHPSESSID=" + id);
      }
    }
  }
}
