package vn.soi.crawl;

import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.cookie.BasicCookieStore;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.EndpointDetails;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.io.CloseMode;
import org.jspecify.annotations.Nullable;
import vn.soi.archive.Exchange;
import vn.soi.archive.Outcome;
import vn.soi.config.Settings;

/** Sends one request and brings its answer home as it is, within all limits. */
final class Transport implements Closeable {

  private final Settings settings;
  private final Network network;
  private final InstantSource clock;
  private final ScheduledExecutorService watchdog;
  private final CookieStore cookies = new BasicCookieStore();
  private final Resolver resolver;
  private final CloseableHttpClient verifying;
  private @Nullable CloseableHttpClient trusting;

  Transport(
      Settings settings,
      Resolver resolver,
      Network network,
      InstantSource clock,
      ScheduledExecutorService watchdog) {
    this.settings = settings;
    this.network = network;
    this.clock = clock;
    this.watchdog = watchdog;
    this.resolver = resolver;
    this.verifying = Clients.client(settings, resolver, cookies, true);
  }

  CookieStore cookies() {
    return cookies;
  }

  /**
   * @param most bytes of the body that are read
   */
  Answer get(URI url, boolean verify, long most) {
    Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    long start = System.nanoTime();
    HttpGet request = new HttpGet(url);
    HttpClientContext context = HttpClientContext.create();
    AtomicBoolean aborted = new AtomicBoolean();
    ScheduledFuture<?> deadline =
        watchdog.schedule(
            () -> {
              aborted.set(true);
              request.abort();
            },
            total(),
            TimeUnit.MILLISECONDS);
    CloseableHttpClient client = verify ? verifying : trusting();
    try (ClassicHttpResponse response = client.executeOpen(null, request, context)) {
      Exchange exchange = exchange(url, response, context, most, aborted);
      if (exchange.cut() != Exchange.Cut.NONE) {
        // Reading an endless body to its end is what closing would do.
        request.abort();
      }
      Outcome outcome = exchange.cut() == Exchange.Cut.NONE ? Outcome.ANSWERED : Outcome.TRUNCATED;
      return new Answer(
          at,
          outcome,
          response.getCode(),
          Optional.of(exchange),
          address(context),
          since(start),
          outcome == Outcome.TRUNCATED ? exchange.cut().name() : "");
    } catch (IOException | RuntimeException failure) {
      Outcome outcome = Failures.outcome(failure, aborted.get(), network);
      String detail = Failures.text(failure);
      return new Answer(at, outcome, 0, Optional.empty(), address(context), since(start), detail);
    } finally {
      deadline.cancel(false);
    }
  }

  // Few sites need it, and making it costs a reading of all certificates.
  private CloseableHttpClient trusting() {
    if (trusting == null) {
      trusting = Clients.client(settings, resolver, cookies, false);
    }
    return trusting;
  }

  private long total() {
    return settings
        .connectTimeout()
        .plus(settings.responseTimeout())
        .plus(settings.bodyTimeout())
        .toMillis();
  }

  private static Exchange exchange(
      URI url,
      ClassicHttpResponse response,
      HttpClientContext context,
      long most,
      AtomicBoolean aborted) {
    List<Map.Entry<String, String>> headers = new ArrayList<>();
    for (Header header : response.getHeaders()) {
      headers.add(Map.entry(header.getName(), header.getValue() == null ? "" : header.getValue()));
    }
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    Exchange.Cut cut = read(response.getEntity(), body, most, aborted);
    String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
    return new Exchange(
        head(url, context),
        response.getVersion() + " " + response.getCode() + " " + reason,
        headers,
        body.toByteArray(),
        cut);
  }

  private static Exchange.Cut read(
      @Nullable HttpEntity entity, ByteArrayOutputStream body, long most, AtomicBoolean aborted) {
    if (entity == null) {
      return Exchange.Cut.NONE;
    }
    byte[] buffer = new byte[16_384];
    try {
      InputStream in = entity.getContent();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        int room = (int) Math.min(n, most - body.size());
        body.write(buffer, 0, room);
        if (room < n) {
          return Exchange.Cut.LENGTH;
        }
      }
      return Exchange.Cut.NONE;
    } catch (SocketTimeoutException slow) {
      return Exchange.Cut.TIME;
    } catch (IOException broken) {
      return aborted.get() ? Exchange.Cut.TIME : Exchange.Cut.DISCONNECT;
    }
  }

  private static String head(URI url, HttpClientContext context) {
    HttpRequest sent = context.getRequest();
    StringBuilder head = new StringBuilder("GET ").append(sent.getPath()).append(" HTTP/1.1\r\n");
    for (Header header : sent.getHeaders()) {
      head.append(header.getName()).append(": ").append(header.getValue()).append("\r\n");
    }
    if (!sent.containsHeader("Host")) {
      head.append("Host: ").append(url.getAuthority()).append("\r\n");
    }
    return head.append("\r\n").toString();
  }

  private static Optional<String> address(HttpClientContext context) {
    EndpointDetails endpoint = context.getEndpointDetails();
    return endpoint != null
            && endpoint.getRemoteAddress() instanceof InetSocketAddress remote
            && remote.getAddress() != null
        ? Optional.of(remote.getAddress().getHostAddress())
        : Optional.empty();
  }

  private static long since(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  @Override
  public void close() {
    verifying.close(CloseMode.IMMEDIATE);
    if (trusting != null) {
      trusting.close(CloseMode.IMMEDIATE);
    }
  }
}
