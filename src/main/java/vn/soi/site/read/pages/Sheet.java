package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.soi.archive.Capture;
import vn.soi.site.PageEncoding;
import vn.soi.text.DecodedText;
import vn.soi.text.Decoder;

/** A capture read as HTML, before anything is known of the rest of the site. */
record Sheet(URI url, Capture capture, Document document, PageEncoding encoding) {

  private static final Pattern MARKUP =
      Pattern.compile("(?is)^[^<]{0,200}<(?:!doctype html|html|head|body|!--|frameset|title|meta)");

  /** The page, if the capture is a complete answer with HTML in it. */
  static Optional<Sheet> of(Capture capture) {
    return capture.status() == 200 && capture.payload().length > 0 && html(capture)
        ? Optional.of(parsed(capture))
        : Optional.empty();
  }

  private static Sheet parsed(Capture capture) {
    DecodedText decoded = Decoder.decode(capture.payload(), capture.charset());
    Document document = Jsoup.parse(decoded.text(), capture.url().toString());
    PageEncoding encoding =
        new PageEncoding(
            decoded.declaredCharset().map(name -> name.toLowerCase(Locale.ROOT)),
            decoded.actualCharset().name().toLowerCase(Locale.ROOT),
            decoded.legacyFont().map(font -> font.name().toLowerCase(Locale.ROOT)));
    return new Sheet(capture.url(), capture, document, encoding);
  }

  private static boolean html(Capture capture) {
    String type = capture.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    if (!type.isEmpty()) {
      return type.contains("html");
    }
    int head = Math.min(capture.payload().length, 1000);
    String start =
        new String(capture.payload(), 0, head, java.nio.charset.StandardCharsets.ISO_8859_1);
    return MARKUP.matcher(start).find();
  }
}
