package vn.soi.archive;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/**
 * Removes content codings within bounds: a body that unpacks to more is cut off there. A coding
 * that is unknown (br) or not really there leaves the bytes as they are.
 */
final class ContentCoding {

  private static final int MOST_CODINGS = 3;

  private ContentCoding() {}

  /** An unpacked body; {@code cut} when not all of it could be had. */
  @SuppressWarnings("ArrayRecordComponent") // never compared; handed straight on
  record Unpacked(byte[] bytes, boolean cut) {}

  static Unpacked unpack(byte[] body, List<String> codings, long most) {
    Unpacked current = new Unpacked(body, false);
    List<String> order =
        codings.stream()
            .flatMap(value -> List.of(value.toLowerCase(Locale.ROOT).split(",", -1)).stream())
            .map(String::strip)
            .toList();
    for (int i = order.size() - 1; i >= Math.max(0, order.size() - MOST_CODINGS); i--) {
      Unpacked next = unpack(current.bytes(), order.get(i), most);
      current = new Unpacked(next.bytes(), current.cut() || next.cut());
    }
    return current;
  }

  private static Unpacked unpack(byte[] body, String coding, long most) {
    return switch (coding) {
      case "gzip", "x-gzip" -> isGzip(body) ? gunzip(body, most) : new Unpacked(body, false);
      case "deflate" -> inflate(body, most);
      default -> new Unpacked(body, false);
    };
  }

  private static boolean isGzip(byte[] body) {
    return body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
  }

  private static Unpacked gunzip(byte[] body, long most) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return read(in, most);
    } catch (IOException noHeader) {
      return new Unpacked(body, false);
    }
  }

  // Some servers send bare deflate, most the zlib format that the name stands for (RFC 9110
  // 8.4.1.2).
  private static Unpacked inflate(byte[] body, long most) {
    boolean zlib =
        body.length > 1
            && (body[0] & 0x0f) == 8
            && (((body[0] & 0xff) << 8) + (body[1] & 0xff)) % 31 == 0;
    Inflater inflater = new Inflater(!zlib);
    try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(body), inflater)) {
      Unpacked unpacked = read(in, most);
      return unpacked.bytes().length == 0 ? new Unpacked(body, false) : unpacked;
    } catch (IOException unreadable) {
      return new Unpacked(body, false);
    } finally {
      inflater.end();
    }
  }

  private static Unpacked read(InputStream in, long most) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] buffer = new byte[16_384];
    try {
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int room = (int) Math.min(n, most - out.size());
        out.write(buffer, 0, room);
        if (room < n) {
          return new Unpacked(out.toByteArray(), true);
        }
      }
      return new Unpacked(out.toByteArray(), false);
    } catch (IOException torn) {
      // What came before the damage is still what the site sent.
      return new Unpacked(out.toByteArray(), true);
    }
  }
}
