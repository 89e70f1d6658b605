package vn.soi.crawl;

import edu.uci.ics.crawler4j.PolitenessServer;
import edu.uci.ics.crawler4j.url.WebURL;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Keeps the distance between requests to one host, and to one address whatever hosts live there.
 *
 * <p>A request reserves its slot before it waits for it, so that many threads keep the distance
 * too; and the next slot begins no earlier than the delay after the answer came, so that the gap is
 * kept as the server sees it.
 */
public final class Politeness implements PolitenessServer {

  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final long delay;
  private final Ticker ticker;
  private final Map<String, Long> free = new HashMap<>();
  private final Map<String, Long> asked = new HashMap<>();
  private final Map<String, Integer> refusals = new HashMap<>();

  public Politeness(Duration delay, Ticker ticker) {
    this.delay = delay.toMillis();
    this.ticker = ticker;
  }

  /** Waits for the host's turn; returns the milliseconds waited. */
  @Override
  public long applyPoliteness(WebURL url) {
    try {
      return await(List.of(host(URI.create(url.getURL()))));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** Waits until all these keys, a host and its address, may be asked again. */
  long await(List<String> keys) throws InterruptedException {
    long wait = reserve(keys);
    if (wait > 0) {
      ticker.sleep(wait);
    }
    return wait;
  }

  private synchronized long reserve(List<String> keys) {
    long now = ticker.millis();
    long start = keys.stream().mapToLong(key -> free.getOrDefault(key, now)).reduce(now, Math::max);
    keys.forEach(key -> free.put(key, start + delay(key)));
    return start - now;
  }

  /** Tells that an answer came, or none will: from now on the delay counts. */
  synchronized void answered(List<String> keys) {
    long now = ticker.millis();
    keys.forEach(key -> free.merge(key, now + delay(key), Math::max));
  }

  /** Obeys a Crawl-delay, as far as it is reasonable. */
  synchronized void asks(String host, long millis) {
    asked.put(host, Math.min(millis, LONGEST.toMillis()));
  }

  /** Leaves a host alone that said it is asked too much: as long as it says, else ever longer. */
  synchronized void backOff(String host, long retryAfterMillis) {
    int times = refusals.merge(host, 1, Integer::sum);
    long own = Math.max(delay(host), 500) << Math.min(times, 6);
    long pause = Math.min(retryAfterMillis >= 0 ? retryAfterMillis : own, LONGEST.toMillis());
    free.merge(host, ticker.millis() + pause, Math::max);
  }

  /** Tells that a host answers as usual again. */
  synchronized void relax(String host) {
    refusals.remove(host);
  }

  static String host(URI url) {
    return url.getHost().toLowerCase(Locale.ROOT);
  }

  private long delay(String key) {
    return Math.max(delay, asked.getOrDefault(key, 0L));
  }
}
