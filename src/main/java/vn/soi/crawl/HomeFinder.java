package vn.soi.crawl;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Outcome;
import vn.soi.archive.StoredVisit;
import vn.soi.config.Agency;
import vn.soi.reach.Reachability;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;

/** Looks for the home page in all its variants before anybody calls a site dead. */
final class HomeFinder {

  /** Pages that are not an agency's, but behind which its pages may be. */
  private static final Set<Reason> WORTH_A_LOOK =
      Set.of(Reason.PLACEHOLDER, Reason.LOGIN, Reason.EMPTY, Reason.SCANNER_FAULT);

  private final Agency agency;
  private final Recorder recorder;
  private final Navigator navigator;
  private final Robots robots;
  private final Reachability reachability;

  HomeFinder(
      Agency agency,
      Recorder recorder,
      Navigator navigator,
      Robots robots,
      Reachability reachability) {
    this.agency = agency;
    this.recorder = recorder;
    this.navigator = navigator;
    this.robots = robots;
    this.reachability = reachability;
  }

  /** One round of looks; the page from which the site can be read, if there is one. */
  Optional<StoredVisit> look() {
    for (URI variant : variants(agency.url().orElseThrow())) {
      Robots.Verdict verdict = robots.verdict(variant);
      if (verdict.says() == Robots.Says.FORBIDDEN) {
        recorder.note(variant, true, Outcome.ROBOTS_DENIED, verdict.line());
        return Optional.empty();
      }
      if (verdict.says() == Robots.Says.UNAVAILABLE) {
        recorder.note(variant, true, Outcome.ROBOTS_DENIED, verdict.line());
      }
      StoredVisit visit = open(variant);
      if (isReadable(visit)) {
        boolean allowed = robots.verdict(visit.visit().url()).says() == Robots.Says.ALLOWED;
        return allowed && isWorthReading() ? Optional.of(visit) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private StoredVisit open(URI variant) {
    StoredVisit visit = navigator.home(variant);
    Optional<URI> onward = visit.capture().filter(c -> c.status() == 200).flatMap(MetaRefresh::of);
    return onward.filter(url -> !navigator.hasOpened(url)).map(navigator::home).orElse(visit);
  }

  private static boolean isReadable(StoredVisit visit) {
    return visit
        .capture()
        .filter(capture -> capture.status() >= 200 && capture.status() < 300)
        .filter(capture -> capture.payload().length > 0)
        .isPresent();
  }

  private boolean isWorthReading() {
    Standing standing = reachability.conclude(agency, recorder.soFar().snapshot());
    return standing.reason().isEmpty() || WORTH_A_LOOK.contains(standing.reason().get());
  }

  /** The registered address first, then the other scheme, then both with or without www. */
  static List<URI> variants(URI registered) {
    String host = registered.getHost();
    String other = host.startsWith("www.") ? host.substring(4) : "www." + host;
    boolean literal = host.matches("[0-9.]+") || host.startsWith("[");
    String scheme = registered.getScheme();
    String second = scheme.equals("http") ? "https" : "http";
    Set<URI> all = new LinkedHashSet<>();
    all.add(registered);
    all.add(variant(registered, second, host));
    if (!literal) {
      all.add(variant(registered, scheme, other));
      all.add(variant(registered, second, other));
    }
    return List.copyOf(all);
  }

  private static URI variant(URI url, String scheme, String host) {
    boolean samePort = scheme.equals(url.getScheme()) && url.getPort() >= 0;
    String query = url.getRawQuery() == null ? "" : "?" + url.getRawQuery();
    return URI.create(
        scheme
            + "://"
            + host
            + (samePort ? ":" + url.getPort() : "")
            + (url.getRawPath().isEmpty() ? "/" : url.getRawPath())
            + query);
  }
}
