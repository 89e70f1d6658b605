package vn.soi.demo;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import vn.soi.config.Registry;
import vn.soi.demo.compose.SiteComposer;
import vn.soi.demo.look.Answer;
import vn.soi.demo.look.LookedSite;
import vn.soi.demo.look.SiteAnswers;

/**
 * The province of notice 61/TB-STTTT of 22/11/2012, served over HTTP on loopback: 28 living sites,
 * one suspended, one whose port nobody listens on. Sites are told apart by the Host header.
 */
public final class Replica implements AutoCloseable {
  /** Every so many requests the home page of an unsteady site is not available. */
  private static final int UNSTEADY = 3;

  private static final String SUSPENDED = "bqlda";
  private static final String DEAD = "snv";
  private final Holdings holdings;
  private final Map<String, Profile> living = new LinkedHashMap<>();
  private final Map<String, SiteAnswers> sites = new ConcurrentHashMap<>();
  private final Map<String, AtomicInteger> unsteady = new LinkedHashMap<>();
  private final Answer suspended = plain("suspended.html");
  private final Answer elsewhere = plain("elsewhere.html");
  private final HttpServer server;
  private final ExecutorService workers;
  private final Socket deaf;

  private Replica(Holdings holdings, List<String> agencies) throws IOException {
    this.holdings = holdings;
    for (Profile profile : Profile.read(holdings).values()) {
      if (agencies.contains(profile.id())) {
        living.put(profile.host(), profile);
        if (holdings.of(profile.id(), "support.uptime").none()) {
          unsteady.put(profile.host(), new AtomicInteger());
        }
      }
    }
    InetAddress loopback = InetAddress.getLoopbackAddress();
    deaf = new Socket();
    // Bound but not listening: nobody else can take the port, and connections are refused.
    deaf.bind(new InetSocketAddress(loopback, 0));
    server = HttpServer.create(new InetSocketAddress(loopback, 0), 64);
    workers = Executors.newFixedThreadPool(4, Replica::worker);
    server.setExecutor(workers);
    server.createContext("/", this::serve);
  }

  /** Starts the whole province. */
  public static Replica start(Holdings holdings) {
    return start(holdings, holdings.agencies());
  }

  /** Starts with only these living agencies; the others' hosts answer 404. */
  public static Replica start(Holdings holdings, List<String> agencies) {
    try {
      Replica replica = new Replica(holdings, agencies);
      replica.server.start();
      return replica;
    } catch (IOException noPort) {
      throw new UncheckedIOException("cannot listen on loopback", noPort);
    }
  }

  private static Thread worker(Runnable work) {
    Thread thread = new Thread(work, "replica");
    thread.setDaemon(true);
    return thread;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** All 30 agencies, as a registry file would name them. */
  public Registry registry() {
    return Province.registry(holdings);
  }

  /** The {@code --resolve} mappings HOST=ADDRESS:PORT, the exact hosts before the wildcard. */
  public List<String> resolutions() {
    String here = "=127.0.0.1:" + port();
    List<String> all = new ArrayList<>();
    for (String dead : List.of("", "www.")) {
      all.add(dead + DEAD + ".bacgiang.gov.vn=127.0.0.1:" + deaf.getLocalPort());
    }
    for (String host : Province.hosts(holdings)) {
      if (!host.endsWith(".bacgiang.gov.vn")) {
        all.add(host + here);
        all.add((host.startsWith("www.") ? host.substring(4) : "www." + host) + here);
      }
    }
    all.add("bacgiang.gov.vn" + here);
    all.add("www.chinhphu.vn" + here);
    all.add("chinhphu.vn" + here);
    all.add("*.bacgiang.gov.vn" + here);
    return all;
  }

  private void serve(HttpExchange exchange) throws IOException {
    String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
    String name = host.replaceFirst(":\\d+$", "").toLowerCase(Locale.ROOT);
    String address = exchange.getRequestURI().toASCIIString().replaceFirst("^https?://[^/]*", "");
    exchange.getRequestBody().readAllBytes();
    send(exchange, answer(name, exchange.getRequestMethod(), address));
  }

  private Answer answer(String host, String method, String address) {
    if (host.endsWith(SUSPENDED + ".bacgiang.gov.vn")) {
      return suspended;
    }
    Profile profile = living.get(host);
    if (profile == null) {
      String other = host.startsWith("www.") ? host.substring(4) : "www." + host;
      return living.containsKey(other) ? Answer.moved(301, "http://" + other + address) : elsewhere;
    }
    SiteAnswers site = sites.computeIfAbsent(host, first -> compose(profile));
    AtomicInteger visits = unsteady.get(host);
    if (visits != null && site.home(address) && visits.incrementAndGet() % UNSTEADY == 0) {
      return Answer.html(503, "<h1>Service Unavailable</h1>", "us-ascii");
    }
    return site.to(method, address);
  }

  private SiteAnswers compose(Profile profile) {
    return new SiteAnswers(new LookedSite(profile, SiteComposer.compose(profile, holdings)));
  }

  private static void send(HttpExchange exchange, Answer answer) throws IOException {
    exchange.getResponseHeaders().set("Content-Type", answer.contentType());
    answer.location().ifPresent(to -> exchange.getResponseHeaders().set("Location", to));
    byte[] body = answer.body();
    boolean bare = exchange.getRequestMethod().equals("HEAD") || body.length == 0;
    exchange.sendResponseHeaders(answer.status(), bare ? -1 : body.length);
    if (!bare) {
      try (OutputStream out = exchange.getResponseBody()) {
        out.write(body);
      }
    }
    exchange.close();
  }

  private static Answer plain(String resource) {
    return Answer.html(200, Table.text(resource), "utf-8");
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
    try {
      deaf.close();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }
}
