package vn.soi.reach;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.text.Decoder;
import vn.soi.text.Folded;

/**
 * A captured page, seen as far as needed to say whose page it is.
 *
 * @param text visible text, title, descriptions and texts of pictures, folded
 * @param visible number of characters of visible text
 * @param links number of links that lead to other pages of the same host
 */
record HomePage(URI url, Folded title, Folded text, int visible, int links, Document document) {

  private static final int MOST_TEXT = 200_000;
  private static final int MOST_BYTES = 4 << 20;
  private static final Pattern REFRESH =
      Pattern.compile("(?i)^\\s*\\d{0,6}[^;,]{0,6}[;,]\\s*url\\s*=\\s*['\"]?([^'\"]+)");

  static HomePage read(Capture capture) {
    Document document = parse(capture);
    StringBuilder all = new StringBuilder(document.title());
    document
        .select("meta[name=description],meta[property=og:site_name],meta[name=author]")
        .forEach(meta -> all.append(" . ").append(meta.attr("content")));
    document.select("img[alt]").forEach(img -> all.append(" . ").append(img.attr("alt")));
    String visible = document.body().text();
    all.append(" . ").append(visible);
    String text = all.length() > MOST_TEXT ? all.substring(0, MOST_TEXT) : all.toString();
    return new HomePage(
        capture.url(),
        Folded.of(document.title()),
        Folded.of(text),
        visible.length(),
        links(document, capture.url()),
        document);
  }

  /** Where the page sends its reader by itself, with a meta refresh. */
  Optional<URI> refresh() {
    return document.select("meta[http-equiv=refresh i]").stream()
        .map(meta -> REFRESH.matcher(meta.attr("content")))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(match -> Addresses.resolve(url, match.group(1)));
  }

  boolean hasFrames() {
    return !document.select("frame[src],iframe[src]").isEmpty();
  }

  boolean hasScripts() {
    return !document.select("script").isEmpty();
  }

  boolean asksForPassword() {
    return !document.select("input[type=password i]").isEmpty();
  }

  boolean hasPictures() {
    return !document.select("img[src],object,embed,svg,canvas,video").isEmpty();
  }

  private static int links(Document document, URI url) {
    return (int)
        document.select("a[href],area[href]").stream()
            .limit(2000)
            .flatMap(link -> Addresses.resolve(url, link.attr("href")).stream())
            .filter(target -> target.getHost().equals(hostOf(url)))
            .filter(target -> !target.equals(Addresses.canonical(url)))
            .distinct()
            .count();
  }

  private static String hostOf(URI url) {
    return url.getHost().toLowerCase(Locale.ROOT);
  }

  private static Document parse(Capture capture) {
    byte[] bytes = capture.payload();
    byte[] read = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    String text = Decoder.decode(read, capture.charset()).text();
    Document document = Jsoup.parse(text, capture.url().toString());
    document.select("script,style,noscript").forEach(HomePage::silence);
    return document;
  }

  // Their elements stay, so that they can be counted; their contents are no text of the page.
  private static void silence(Element element) {
    element.empty();
  }
}
