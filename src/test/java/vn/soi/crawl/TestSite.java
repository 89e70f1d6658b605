package vn.soi.crawl;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A site on loopback that remembers what it was asked, and when. */
final class TestSite implements AutoCloseable {

  /** What it answers. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Reply(int status, byte[] body, Map<String, String> headers) {

    static Reply html(String body) {
      return new Reply(
          200,
          ("<html><head><meta charset=utf-8></head><body>" + body + "</body></html>")
              .getBytes(StandardCharsets.UTF_8),
          Map.of("Content-Type", "text/html"));
    }

    static Reply text(String body) {
      return new Reply(
          200, body.getBytes(StandardCharsets.UTF_8), Map.of("Content-Type", "text/plain"));
    }

    static Reply status(int status, String... headers) {
      Map<String, String> map = new LinkedHashMap<>();
      for (int i = 0; i < headers.length; i += 2) {
        map.put(headers[i], headers[i + 1]);
      }
      return new Reply(status, new byte[0], map);
    }
  }

  /** A request as it came. */
  record Asked(long nanos, String host, String target, Map<String, List<String>> headers) {}

  static {
    // Without it every small answer waits for a delayed acknowledgement, 40 ms.
    System.setProperty("sun.net.httpserver.nodelay", "true");
  }

  private final HttpServer server;
  private final Map<String, Function<Asked, Reply>> pages = new LinkedHashMap<>();
  private final List<Asked> asked = new CopyOnWriteArrayList<>();

  TestSite() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 100);
    server.createContext("/", this::answer);
    server.setExecutor(Executors.newCachedThreadPool());
    server.start();
  }

  int port() {
    return server.getAddress().getPort();
  }

  String pin(String host) {
    return host + "=127.0.0.1:" + port();
  }

  TestSite page(String target, String html) {
    return on(target, request -> Reply.html(html));
  }

  TestSite on(String target, Function<Asked, Reply> reply) {
    pages.put(target, reply);
    return this;
  }

  List<Asked> asked() {
    return asked;
  }

  /** What was asked, in order. */
  List<String> targets() {
    return asked.stream().map(Asked::target).toList();
  }

  void forget() {
    asked.clear();
  }

  private void answer(HttpExchange exchange) throws IOException {
    Asked request =
        new Asked(
            System.nanoTime(),
            exchange.getRequestHeaders().getFirst("Host"),
            exchange.getRequestURI().toString(),
            Map.copyOf(exchange.getRequestHeaders()));
    asked.add(request);
    Function<Asked, Reply> page = pages.get(request.target());
    if (page == null) {
      page = pages.getOrDefault(exchange.getRequestURI().getPath() + "?*", r -> Reply.status(404));
    }
    Reply reply = page.apply(request);
    reply.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    exchange.sendResponseHeaders(
        reply.status(), reply.body().length == 0 ? -1 : reply.body().length);
    if (reply.body().length > 0) {
      exchange.getResponseBody().write(reply.body());
    }
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
