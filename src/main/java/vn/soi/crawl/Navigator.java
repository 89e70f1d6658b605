package vn.soi.crawl;

import java.net.URI;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.StoredVisit;

/** Opens addresses as a reader's browser does: redirects followed, every step recorded. */
final class Navigator {

  private static final int MOST_HOPS = 10;

  private final Recorder recorder;
  private final Robots robots;
  private final Scope scope;
  private final long mostBytes;
  private final Set<URI> opened = new HashSet<>();

  Navigator(Recorder recorder, Robots robots, Scope scope, long mostBytes) {
    this.recorder = recorder;
    this.robots = robots;
    this.scope = scope;
    this.mostBytes = mostBytes;
  }

  /** Whether this address was opened before. */
  boolean hasOpened(URI url) {
    return opened.contains(Addresses.canonical(url));
  }

  /** Opens a home page, wherever it leads; the last step. */
  StoredVisit home(URI url) {
    return open(url, true);
  }

  /** Opens a page of the site; redirects that leave it, or lead to what was seen, end there. */
  StoredVisit page(URI url) {
    return open(url, false);
  }

  private StoredVisit open(URI start, boolean home) {
    Set<URI> chain = new HashSet<>();
    boolean cookies = false;
    StoredVisit visit = step(start, home);
    Optional<URI> next = next(visit);
    chain.add(visit.visit().url());
    while (next.isPresent()) {
      cookies |= visit.capture().flatMap(capture -> capture.header("set-cookie")).isPresent();
      URI target = next.get();
      boolean circle = !chain.add(target);
      if ((circle && !cookies) || chain.size() > MOST_HOPS) {
        return recorder.note(start, home, Outcome.REDIRECT_LOOP, "→ " + target);
      }
      if (!home && !mayFollow(target, circle)) {
        return visit;
      }
      // A circle may end once the cookie it set comes back; it gets one chance.
      cookies = !circle && cookies;
      visit = step(target, home);
      next = next(visit);
    }
    return visit;
  }

  private boolean mayFollow(URI target, boolean circle) {
    return scope.own(target)
        && (circle || !hasOpened(target))
        && robots.verdict(target).says() == Robots.Says.ALLOWED;
  }

  private StoredVisit step(URI url, boolean home) {
    opened.add(Addresses.canonical(url));
    return recorder.open(url, home, mostBytes);
  }

  private static Optional<URI> next(StoredVisit visit) {
    return visit
        .capture()
        .flatMap(Capture::redirect)
        .filter(url -> url.getHost() != null)
        .filter(url -> url.getScheme().matches("https?"))
        .map(Addresses::canonical);
  }
}
