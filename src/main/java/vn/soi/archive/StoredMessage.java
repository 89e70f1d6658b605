package vn.soi.archive;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.netpreserve.jwarc.WarcTruncationReason;

/**
 * A response as it is stored: its head as received, its body without transfer coding.
 *
 * <p>A header that frames the body (Transfer-Encoding, a Content-Length that is not the stored
 * body's) would make the stored message unreadable; its line is kept under the name {@code
 * X-Soi-Received-…}.
 */
final class StoredMessage {

  private static final String RENAMED = "X-Soi-Received-";

  private final int status;
  private final Map<String, List<String>> headers = new TreeMap<>();
  private final byte[] block;
  private final byte[] body;
  private final boolean cut;

  private StoredMessage(Exchange exchange) {
    this.body = exchange.body();
    this.cut = exchange.cut() != Exchange.Cut.NONE;
    this.status = Integer.parseInt(exchange.statusLine().split(" ", 3)[1]);
    StringBuilder head = new StringBuilder(exchange.statusLine()).append("\r\n");
    for (Map.Entry<String, String> header : exchange.headers()) {
      String name = framesWrongly(header) ? RENAMED + header.getKey() : header.getKey();
      head.append(name).append(": ").append(header.getValue()).append("\r\n");
      headers
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(HeaderText.readable(header.getValue()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(head.length() + body.length + 2);
    out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    out.writeBytes(body);
    this.block = out.toByteArray();
  }

  static StoredMessage of(Exchange exchange) {
    return new StoredMessage(exchange);
  }

  byte[] block() {
    return block;
  }

  byte[] body() {
    return body;
  }

  String payloadDigest() {
    return Digests.sha256(body);
  }

  String digestText() {
    return Digests.warc(body).toString();
  }

  Optional<WarcTruncationReason> truncation(Exchange.Cut reason) {
    return switch (reason) {
      case NONE -> Optional.empty();
      case LENGTH -> Optional.of(WarcTruncationReason.LENGTH);
      case TIME -> Optional.of(WarcTruncationReason.TIME);
      case DISCONNECT -> Optional.of(WarcTruncationReason.DISCONNECT);
    };
  }

  Capture capture(Visit visit, RecordRef ref, long most) {
    ContentCoding.Unpacked unpacked =
        ContentCoding.unpack(body, headers.getOrDefault("content-encoding", List.of()), most);
    return new Capture(
        visit.url(), visit.at(), status, headers, unpacked.bytes(), cut || unpacked.cut(), ref);
  }

  private boolean framesWrongly(Map.Entry<String, String> header) {
    return switch (header.getKey().toLowerCase(Locale.ROOT)) {
      case "transfer-encoding" -> true;
      case "content-length" -> !header.getValue().strip().equals(Integer.toString(body.length));
      default -> false;
    };
  }
}
