package vn.soi.archive;

import java.net.URI;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one visit of one site brought home, as its archive holds it: everything that is concluded
 * about the site rests on this alone.
 */
public final class Snapshot {

  private static final int MOST_REDIRECTS = 10;

  private final String agency;
  private final List<Capture> captures;
  private final List<Visit> visits;
  private final List<Skipped> skipped;
  private final List<Probe> probes;
  private final boolean budgetSpent;
  private final Map<URI, Capture> byUrl;

  /**
   * @param captures responses in order of retrieval
   * @param visits every attempt, with and without a response, in order
   */
  public Snapshot(
      String agency,
      List<Capture> captures,
      List<Visit> visits,
      List<Skipped> skipped,
      List<Probe> probes,
      boolean budgetSpent) {
    this.agency = agency;
    this.captures = List.copyOf(captures);
    this.visits = List.copyOf(visits);
    this.skipped = List.copyOf(skipped);
    this.probes = List.copyOf(probes);
    this.budgetSpent = budgetSpent;
    Map<URI, Capture> index = new LinkedHashMap<>();
    captures.forEach(
        capture -> index.merge(Addresses.canonical(capture.url()), capture, Snapshot::told));
    this.byUrl = index;
  }

  /** What is there of an agency that has no address: nothing. */
  public static Snapshot nothing(String agency) {
    return new Snapshot(agency, List.of(), List.of(), List.of(), List.of(), false);
  }

  public String agency() {
    return agency;
  }

  public List<Capture> captures() {
    return captures;
  }

  public List<Visit> visits() {
    return visits;
  }

  public List<Skipped> skipped() {
    return skipped;
  }

  public List<Probe> probes() {
    return probes;
  }

  public boolean budgetSpent() {
    return budgetSpent;
  }

  // A server that stumbles once has not taken back what it said before.
  private static Capture told(Capture earlier, Capture later) {
    return later.status() >= 500 && earlier.status() < 500 ? earlier : later;
  }

  /** The newest response of this very address, a server's failure (5xx) only where it is all. */
  public Optional<Capture> at(URI url) {
    return Optional.ofNullable(byUrl.get(Addresses.canonical(url)));
  }

  /** The response that a reader of this address ends at, redirects followed. */
  public Optional<Capture> open(URI url) {
    Set<URI> seen = new HashSet<>();
    Optional<Capture> capture = at(url);
    while (capture.isPresent()
        && capture.get().redirect().isPresent()
        && seen.size() < MOST_REDIRECTS) {
      URI next = capture.get().redirect().get();
      if (!seen.add(next)) {
        return Optional.empty();
      }
      capture = at(next);
    }
    return capture;
  }

  /** The last attempt at this address, where one was made. */
  public Optional<Visit> lastVisit(URI url) {
    URI canonical = Addresses.canonical(url);
    return visits.stream()
        .filter(visit -> Addresses.canonical(visit.url()).equals(canonical))
        .reduce((earlier, later) -> later);
  }
}
