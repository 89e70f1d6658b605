package vn.soi.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntConsumer;

/** Stands before a replica and counts who asks for what; one request for each connection. */
final class Relay implements AutoCloseable {

  private final int target;
  private final ServerSocket server;
  private final ExecutorService workers = Executors.newCachedThreadPool(Relay::worker);
  private final List<String> asked = new ArrayList<>();
  private IntConsumer onRequest = number -> {};

  Relay(int target) throws IOException {
    this.target = target;
    this.server = new ServerSocket(0, 64, InetAddress.getLoopbackAddress());
    workers.execute(this::accept);
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "relay");
    thread.setDaemon(true);
    return thread;
  }

  int port() {
    return server.getLocalPort();
  }

  /** Forgets what was asked, and from now on tells of each request before it is answered. */
  synchronized void start(IntConsumer onRequest) {
    asked.clear();
    this.onRequest = onRequest;
  }

  /** How often each address was asked for since the start. */
  synchronized Map<String, Integer> asked() {
    Map<String, Integer> counts = new TreeMap<>();
    asked.forEach(address -> counts.merge(address, 1, Integer::sum));
    return counts;
  }

  private synchronized void note(String head) {
    String host = head.replaceFirst("(?is).*\r\nHost: *([^\r:]*).*", "$1");
    asked.add("http://" + host + head.replaceFirst("(?s)^[A-Z]+ ([^ ]*).*", "$1"));
    onRequest.accept(asked.size());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket client = server.accept();
        workers.execute(() -> pass(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void pass(Socket client) {
    try (client;
        Socket replica = new Socket(InetAddress.getLoopbackAddress(), target)) {
      String head = head(client.getInputStream());
      if (head.isEmpty()) {
        return;
      }
      note(head);
      String single = head.replaceAll("(?i)\r\nConnection:[^\r]*", "");
      single = single.replaceFirst("\r\n\r\n$", "\r\nConnection: close\r\n\r\n");
      replica.getOutputStream().write(single.getBytes(StandardCharsets.ISO_8859_1));
      replica.getInputStream().transferTo(client.getOutputStream());
    } catch (IOException clientWasKilled) {
      // Nobody is left to answer to.
      return;
    }
  }

  // Who begins with something else than a method, as TLS does, is not answered, like the replica.
  private static String head(InputStream in) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0; next = in.read()) {
      head.write(next);
      if (head.size() == 1 && !Character.isUpperCase(next)) {
        return "";
      }
      if (head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
        return head.toString(StandardCharsets.ISO_8859_1);
      }
    }
    return "";
  }

  @Override
  public void close() throws IOException {
    server.close();
    workers.shutdownNow();
  }
}
