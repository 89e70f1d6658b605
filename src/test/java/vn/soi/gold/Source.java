package vn.soi.gold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * Everything that a site serves, recorded in one WARC file, more than any visit sees.
 *
 * <p>An address that ends in {@code =*} answers any value; the path {@code /*} answers what no
 * other does. A metadata record {@code refused} stands for a host at which nobody listens.
 */
record Source(Map<String, Response> responses, Set<String> hosts, Set<String> refusing) {

  /** One answer, its headers as recorded. */
  static final class Response {

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;

    Response(int status, Map<String, List<String>> headers, byte[] body) {
      this.status = status;
      this.headers = headers;
      this.body = body;
    }

    int status() {
      return status;
    }

    Map<String, List<String>> headers() {
      return headers;
    }

    byte[] body() {
      return body;
    }

    boolean page() {
      return headers.entrySet().stream()
          .filter(header -> header.getKey().equalsIgnoreCase("content-type"))
          .anyMatch(header -> header.getValue().toString().contains("text/html"));
    }

    Document document() throws IOException {
      return Jsoup.parse(new ByteArrayInputStream(body), charset(), "");
    }

    private @Nullable String charset() {
      String type = headers.toString().toLowerCase(Locale.ROOT);
      int at = type.indexOf("charset=");
      return at < 0 ? null : type.substring(at + 8).replaceFirst("[^a-z0-9_-].*", "");
    }
  }

  static Source read(Path file) throws IOException {
    Map<String, Response> responses = new LinkedHashMap<>();
    Set<String> hosts = new LinkedHashSet<>();
    Set<String> refusing = new LinkedHashSet<>();
    try (InputStream bytes = Files.newInputStream(file);
        WarcReader reader = new WarcReader(bytes)) {
      for (WarcRecord record : reader) {
        String target = ((WarcTargetRecord) record).target();
        String host = URI.create(target.replaceFirst("[?*].*", "")).getHost();
        if (record instanceof WarcResponse response) {
          hosts.add(host);
          responses.put(target.replaceFirst("^https?://", ""), response(response));
        } else if (text(record).equals("refused")) {
          refusing.add(host);
        }
      }
    }
    return new Source(responses, hosts, refusing);
  }

  private static Response response(WarcResponse record) throws IOException {
    return new Response(
        record.http().status(),
        record.http().headers().map(),
        record.http().body().stream().readAllBytes());
  }

  private static String text(WarcRecord record) throws IOException {
    return new String(record.body().stream().readAllBytes(), StandardCharsets.UTF_8);
  }

  /** The answer recorded for an address without its scheme, as {@code host/path?query}. */
  Optional<Response> answer(String address) {
    return Optional.ofNullable(responses.get(address))
        .or(() -> Search.form(address, responses).map(search -> search.answer(responses)))
        .or(() -> Optional.ofNullable(responses.get(address.replaceFirst("/.*", "") + "/*")));
  }
}
