package vn.soi.crawl;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
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
    try {
      return answer(at, start, request, context, verify, most, aborted);
    } catch (IOException | RuntimeException failure) {
      Outcome outcome = Failures.outcome(failure, aborted.get(), network);
      String detail = Failures.text(failure);
      return new Answer(at, outcome, 0, Optional.empty(), address(context), since(start), detail);
    } finally {
      deadline.cancel(false);
    }
  }

  private Answer answer(
      Instant at,
      long start,
      HttpGet request,
      HttpClientContext context,
      boolean verify,
      long most,
      AtomicBoolean aborted)
      throws IOException {
    CloseableHttpClient client = verify ? verifying : trusting();
    try (ClassicHttpResponse response = client.executeOpen(null, request, context)) {
      Exchange exchange = Responses.exchange(request, response, context, most, aborted);
      boolean whole = exchange.cut() == Exchange.Cut.NONE;
      if (!whole) {
        // Reading an endless body to its end is what closing would do.
        request.abort();
      }
      return new Answer(
          at,
          whole ? Outcome.ANSWERED : Outcome.TRUNCATED,
          response.getCode(),
          Optional.of(exchange),
          address(context),
          since(start),
          whole ? "" : exchange.cut().name());
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
