package vn.soi.crawl;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.soi.archive.Capture;

/** Tells HTML by type and bytes, and parses it in the charset that it declares. */
final class HtmlText {

  private static final int MOST_BYTES = 4 << 20;
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s{0,4}=\\s{0,4}[\"']?([\\w:.-]{1,40})");

  private HtmlText() {}

  /** Whether these are bytes to be read as a page, whatever type the server says. */
  static boolean isHtml(Capture capture) {
    String type = capture.header("content-type").orElse("").toLowerCase(Locale.ROOT);
    boolean says = type.contains("html");
    boolean silent = type.isBlank() || type.contains("text/plain") || type.contains("octet-stream");
    return says ? !startsWith(capture, "%PDF") : silent && looksLikeHtml(capture);
  }

  static Document parse(Capture capture) {
    byte[] bytes = capture.payload();
    ByteArrayInputStream in =
        new ByteArrayInputStream(bytes, 0, Math.min(bytes.length, MOST_BYTES));
    try {
      return Jsoup.parse(in, charset(capture).orElse(null), capture.url().toString());
    } catch (IOException noFile) {
      throw new UncheckedIOException(noFile);
    }
  }

  private static Optional<String> charset(Capture capture) {
    Matcher match = CHARSET.matcher(capture.header("content-type").orElse(""));
    return match.find()
        ? Optional.of(match.group(1)).filter(HtmlText::supported)
        : Optional.empty();
  }

  private static boolean supported(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException illegalName) {
      return false;
    }
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
