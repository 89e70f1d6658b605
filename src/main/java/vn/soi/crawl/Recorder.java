package vn.soi.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.archive.ArchiveWriter;
import vn.soi.archive.Ending;
import vn.soi.archive.Outcome;
import vn.soi.archive.StoredSite;
import vn.soi.archive.StoredVisit;
import vn.soi.archive.Visit;

/**
 * The one way to a site: every attempt is in the archive before anybody sees it, and what the
 * archive already held when the visit was taken up again is answered from there, in its old order.
 */
final class Recorder {

  private final String agency;
  private final ArchiveWriter writer;
  private final Transport transport;
  private final Politeness politeness;
  private final Resolver resolver;
  private final InstantSource clock;
  private final Map<URI, Deque<StoredVisit>> held = new HashMap<>();
  private final Set<String> distrusted = new HashSet<>();
  private final List<StoredVisit> visits = new ArrayList<>();
  private long bytes;

  Recorder(
      StoredSite held,
      ArchiveWriter writer,
      Transport transport,
      Politeness politeness,
      Resolver resolver,
      InstantSource clock) {
    this.agency = held.agency();
    this.writer = writer;
    this.transport = transport;
    this.politeness = politeness;
    this.resolver = resolver;
    this.clock = clock;
    for (StoredVisit visit : held.visits()) {
      this.held.computeIfAbsent(visit.visit().url(), url -> new ArrayDeque<>()).add(visit);
    }
  }

  /**
   * Opens an address once; when its certificate is refused a second time without verification.
   *
   * @param most bytes of the body that are read
   */
  StoredVisit open(URI address, boolean home, long most) {
    URI url = Addresses.canonical(address);
    String host = Politeness.host(url);
    boolean verify = !distrusted.contains(host);
    StoredVisit first = attempt(url, home, verify, most);
    if (!verify || first.visit().outcome() != Outcome.TLS_FAILED) {
      return first;
    }
    StoredVisit second = attempt(url, home, false, most);
    if (second.capture().isEmpty()) {
      return first;
    }
    distrusted.add(host);
    return second;
  }

  /** Notes an attempt for which nothing was sent. */
  StoredVisit note(URI address, boolean home, Outcome outcome, String detail) {
    URI url = Addresses.canonical(address);
    Optional<StoredVisit> replayed = replay(url);
    if (replayed.isPresent()) {
      return replayed.get();
    }
    Visit visit =
        new Visit(
            now(), url, home, outcome, OptionalInt.empty(), 0, true, Optional.empty(), detail);
    return keep(() -> writer.write(visit));
  }

  /** What was seen so far. */
  StoredSite soFar() {
    return new StoredSite(agency, visits, Optional.empty(), 0);
  }

  long bytes() {
    return bytes;
  }

  void end(Ending ending) {
    try {
      writer.end(ending, now());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private StoredVisit attempt(URI url, boolean home, boolean verify, long most) {
    Optional<StoredVisit> replayed = replay(url);
    if (replayed.isPresent()) {
      Cookies.restore(transport.cookies(), replayed.get());
      return replayed.get();
    }
    List<String> keys = keys(url);
    try {
      politeness.await(keys);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("stopped while waiting for " + url, stop);
    }
    Answer answer = transport.get(url, verify, most);
    politeness.answered(keys);
    StoredVisit stored = keep(() -> answer.writeTo(writer, url, home, verify, firstAddress(url)));
    heed(stored);
    return stored;
  }

  private Optional<StoredVisit> replay(URI url) {
    Deque<StoredVisit> left = held.get(url);
    Optional<StoredVisit> next =
        left == null ? Optional.empty() : Optional.ofNullable(left.pollFirst());
    next.ifPresent(this::remember);
    return next;
  }

  private StoredVisit keep(Write write) {
    try {
      StoredVisit stored = write.run();
      remember(stored);
      return stored;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void remember(StoredVisit visit) {
    visits.add(visit);
    bytes += visit.capture().map(capture -> capture.payload().length).orElse(0);
  }

  private void heed(StoredVisit stored) {
    String host = Politeness.host(stored.visit().url());
    int status = stored.visit().httpStatus().orElse(0);
    if (status == 429 || status == 503) {
      politeness.backOff(host, stored.capture().map(RetryAfter::millis).orElse(-1L));
    } else if (status > 0) {
      politeness.relax(host);
    }
  }

  // At a pinned address, named by the user, each host counts by itself.
  private List<String> keys(URI url) {
    String host = Politeness.host(url);
    Optional<String> address = resolver.pins(host) ? Optional.empty() : firstAddress(url);
    return address.map(a -> List.of(host, a)).orElse(List.of(host));
  }

  private Optional<String> firstAddress(URI url) {
    try {
      InetSocketAddress first = resolver.resolve(url.getHost(), Math.max(0, url.getPort())).get(0);
      return Optional.of(first.getAddress().getHostAddress());
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }

  @FunctionalInterface
  private interface Write {
    StoredVisit run() throws IOException;
  }
}
