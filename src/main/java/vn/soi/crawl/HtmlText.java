package vn.soi.crawl;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.soi.archive.Capture;
import vn.soi.text.Decoder;

/** Tells HTML by type and bytes, and parses it in the charset that it is in. */
final class HtmlText {

  private static final int MOST_BYTES = 4 << 20;

  private HtmlText() {}

  /** Whether these are bytes to be read as a page, whatever type the server says. */
  static boolean isHtml(Capture capture) {
    String type = capture.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean says = type.contains("html");
    boolean silent = type.isBlank() || type.contains("text/plain") || type.contains("octet-stream");
    return says ? !startsWith(capture, "%PDF") : silent && looksLikeHtml(capture);
  }

  /** The page in the charset that its bytes really are in, for what servers declare is not sure. */
  static Document parse(Capture capture) {
    byte[] bytes = capture.payload();
    byte[] read = bytes.length > MOST_BYTES ? Arrays.copyOf(bytes, MOST_BYTES) : bytes;
    return Jsoup.parse(Decoder.decode(read, capture.charset()).text(), capture.url().toString());
  }

  private static boolean looksLikeHtml(Capture capture) {
    String start = start(capture).toLowerCase(Locale.ROOT);
    return start.contains("<html") || start.contains("<!doctype html") || start.contains("<body");
  }

  private static boolean startsWith(Capture capture, String magic) {
    return start(capture).startsWith(magic);
  }

  private static String start(Capture capture) {
    byte[] bytes = capture.payload();
    return new String(bytes, 0, Math.min(bytes.length, 1024), StandardCharsets.ISO_8859_1);
  }
}
