package vn.soi.gold;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a recorded site on loopback under its own host names. */
final class SourceServer implements AutoCloseable {

  /** What the server writes itself: the recorded values belong to another connection. */
  private static final Set<String> OWN = Set.of("content-length", "transfer-encoding", "date");

  private final Source source;
  private final HttpServer server;
  private final Socket deaf = new Socket();
  private final ExecutorService workers = Executors.newFixedThreadPool(2);

  SourceServer(Source source) throws IOException {
    this.source = source;
    InetAddress loopback = InetAddress.getLoopbackAddress();
    // Bound but not listening: connections are refused.
    deaf.bind(new InetSocketAddress(loopback, 0));
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 64);
    server.setExecutor(workers);
    server.createContext("/", this::serve);
    server.start();
  }

  /** Where the recorded hosts stand, in the words of {@code --resolve}; no other host is known. */
  List<String> resolutions() {
    List<String> all = new ArrayList<>();
    source.hosts().forEach(host -> all.add(host + "=127.0.0.1:" + server.getAddress().getPort()));
    source.refusing().forEach(host -> all.add(host + "=127.0.0.1:" + deaf.getLocalPort()));
    return all;
  }

  private void serve(HttpExchange exchange) throws IOException {
    try (exchange) {
      exchange.getRequestBody().readAllBytes();
      String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
      String path = exchange.getRequestURI().toASCIIString();
      String address = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT) + path;
      Optional<Source.Response> answer = source.answer(address);
      if (answer.isEmpty()) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        send(exchange, answer.get());
      }
    }
  }

  private static void send(HttpExchange exchange, Source.Response answer) throws IOException {
    for (Map.Entry<String, List<String>> header : answer.headers().entrySet()) {
      if (!OWN.contains(header.getKey().toLowerCase(Locale.ROOT))) {
        exchange.getResponseHeaders().put(header.getKey(), header.getValue());
      }
    }
    boolean bare = exchange.getRequestMethod().equals("HEAD") || answer.body().length == 0;
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : answer.body().length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(answer.body());
      }
    }
  }

  @Override
  public void close() throws IOException {
    server.stop(0);
    workers.shutdownNow();
    deaf.close();
  }
}
