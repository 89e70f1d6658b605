package vn.soi.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The charsets of the web: their names, and what a body's bytes can be. */
final class Charsets {
  static final Charset WESTERN = Charset.forName("windows-1252");
  static final Charset VIETNAMESE = Charset.forName("windows-1258");

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:+-]{0,39}");

  private Charsets() {}

  /**
   * The charset that a label means to a browser, if it means one: Latin-1 and ASCII are
   * windows-1252 (WHATWG Encoding, 4.2), "x-user-defined" is what pages in old fonts declare.
   */
  static Optional<Charset> named(String label) {
    String name = label.strip().toLowerCase(Locale.ROOT);
    return switch (name) {
      case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii", "x-user-defined" ->
          Optional.of(WESTERN);
      case "utf8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
      case "utf-16" -> Optional.of(StandardCharsets.UTF_16LE);
      default ->
          NAME.matcher(name).matches() && Charset.isSupported(name)
              ? Optional.of(Charset.forName(name))
              : Optional.empty();
    };
  }

  /** Whether the bytes are UTF-8 throughout; a character cut off at the very end is forgiven. */
  static boolean isUtf8(byte[] body) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer bytes = ByteBuffer.wrap(body);
    CharBuffer chars = CharBuffer.allocate(8192);
    CoderResult result;
    do {
      chars.clear();
      result = decoder.decode(bytes, chars, false);
    } while (result.isOverflow());
    return !result.isError();
  }

  static boolean isAscii(byte[] body) {
    for (byte b : body) {
      if (b < 0) {
        return false;
      }
    }
    return true;
  }

  /** The charset of the byte order mark at the head of a body. */
  static Optional<Charset> byteOrderMark(byte[] body) {
    if (startsWith(body, 0xEF, 0xBB, 0xBF)) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (startsWith(body, 0xFE, 0xFF)) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    return startsWith(body, 0xFF, 0xFE) ? Optional.of(StandardCharsets.UTF_16LE) : Optional.empty();
  }

  private static boolean startsWith(byte[] body, int... head) {
    for (int i = 0; i < head.length; i++) {
      if (body.length <= i || (body[i] & 0xFF) != head[i]) {
        return false;
      }
    }
    return true;
  }
}
