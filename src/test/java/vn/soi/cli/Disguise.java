package vn.soi.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
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
record Disguise(String name, Consumer<Document> change) {

  static final Disguise AS_READ = new Disguise("as read", page -> {});

  static final Disguise WITHOUT_DIACRITICS =
      new Disguise("without diacritics", page -> texts(page, Disguise::plain));

  /** Those that change nothing at all. */
  static final List<Disguise> HARMLESS =
      List.of(
          new Disguise(
              "decomposed", page -> texts(page, t -> Normalizer.normalize(t, Normalizer.Form.NFD))),
          new Disguise(
              "composed", page -> texts(page, t -> Normalizer.normalize(t, Normalizer.Form.NFC))),
          new Disguise("other tone places", page -> texts(page, Disguise::otherTonePlace)),
          new Disguise("links in capitals", page -> links(page, t -> t.toUpperCase(Locale.ROOT))),
          new Disguise("menus reversed", Disguise::reverseMenus),
          new Disguise("hidden menu", Disguise::hideACopyOfTheMenu),
          new Disguise("session ids", Disguise::addSessions),
          new Disguise(
              "header clock",
              page -> page.body().prepend("<div>Thứ Sáu, ngày 23/11/2012 08:15:32 SA</div>")));

  private static final List<String> OLD =
      List.of(
          "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ");
  private static final List<String> NEW =
      List.of(
          "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<!q)(" + String.join("|", OLD) + "|" + String.join("|", NEW) + ")(?!\\p{L})");

  /** The same site under this disguise; pages in other encodings than UTF-8 are left alone. */
  Snapshot of(Snapshot site) {
    return new Snapshot(
        site.agency(),
        site.captures().stream().map(this::of).toList(),
        site.visits(),
        site.skipped(),
        site.probes(),
        site.budgetSpent());
  }

  private Capture of(Capture capture) {
    boolean page =
        capture.header("content-type").filter(type -> type.startsWith("text/html")).isPresent();
    if (!page || capture.payload().length == 0) {
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
      return new Capture(
          capture.url(),
          capture.at(),
          capture.status(),
          capture.headers(),
          document.outerHtml().getBytes(StandardCharsets.UTF_8),
          capture.truncated(),
          capture.record());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
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
