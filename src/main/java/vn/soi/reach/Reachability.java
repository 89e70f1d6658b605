package vn.soi.reach;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;
import vn.soi.config.Vocabulary;

/**
 * Concludes from all visits of a site how it stands. A single failure never decides: one look at
 * which the home page was readable makes a site active, and of several reasons the one counts that
 * says most about the site and accuses it least.
 */
public final class Reachability {

  /** The first of these that any look gives is the site's reason. */
  private static final List<Reason> WEIGHT =
      List.of(
          Reason.BLOCKED,
          Reason.LOGIN,
          Reason.ROBOTS,
          Reason.REDIRECTED,
          Reason.HIJACKED,
          Reason.PARKED,
          Reason.PLACEHOLDER,
          Reason.SCANNER_FAULT,
          Reason.EMPTY,
          Reason.SERVER_ERROR,
          Reason.NOT_FOUND,
          Reason.TLS_FAILURE,
          Reason.TIMEOUT,
          Reason.CONNECTION_FAILED,
          Reason.DNS_FAILURE);

  private static final Set<Reason> NETWORK =
      EnumSet.of(Reason.TLS_FAILURE, Reason.TIMEOUT, Reason.CONNECTION_FAILED, Reason.DNS_FAILURE);

  private final Identifier identifier;

  public Reachability(Vocabulary vocabulary) {
    this.identifier = new Identifier(new PageKinds(vocabulary.lexicon("page-kinds")));
  }

  /** The standing that follows from what was recorded. */
  public Standing conclude(Agency agency, Snapshot snapshot) {
    if (agency.url().isEmpty()) {
      return Standing.because(Reason.NO_URL, List.of());
    }
    List<HomeLook> looks = HomeLook.of(snapshot);
    int behind = pagesBehind(agency, snapshot);
    List<Observation> observations = new ArrayList<>(Observations.of(agency, snapshot));
    List<Reason> reasons = new ArrayList<>();
    List<Reason> registered = new ArrayList<>();
    Optional<URI> home = Optional.empty();
    for (HomeLook look : looks) {
      Optional<Identity> page = identity(agency, look, behind);
      boolean good = page.filter(Reachability::isGood).isPresent();
      if (good && home.isEmpty()) {
        home = Optional.of(look.visit().url());
        page.filter(Identity.MOVED::equals)
            .ifPresent(moved -> observations.add(Observations.moved(look)));
      } else if (!good) {
        Reason reason = page.map(Reachability::reason).orElseGet(() -> reason(look));
        reasons.add(reason);
        if (Addresses.canonical(agency.url().get()).equals(look.visit().url())) {
          registered.add(reason);
        }
      }
    }
    // Where no variant gave more than a failed connection, the registered address's own counts.
    boolean silent = NETWORK.containsAll(reasons) && !registered.isEmpty();
    return conclude(
        home, silent ? registered : reasons, robots(looks, snapshot, behind), observations);
  }

  private static Standing conclude(
      Optional<URI> home, List<Reason> reasons, Robots robots, List<Observation> observations) {
    if (home.isPresent()) {
      return robots == Robots.SILENT
          ? Standing.active(home.get(), observations)
          : Standing.because(Reason.ROBOTS, observations);
    }
    // A robots.txt that is itself an error says nothing when the home page fails as well.
    List<Reason> telling = reasons.stream().filter(reason -> reason != Reason.ROBOTS).toList();
    List<Reason> given = telling.isEmpty() || robots == Robots.FORBIDS ? reasons : telling;
    Reason heaviest =
        WEIGHT.stream().filter(given::contains).findFirst().orElse(Reason.SCANNER_FAULT);
    return Standing.because(heaviest, observations);
  }

  /** What robots.txt had to do with a site's not being read. */
  private enum Robots {
    SILENT,
    UNAVAILABLE,
    FORBIDS
  }

  private static Robots robots(List<HomeLook> looks, Snapshot snapshot, int pagesBehind) {
    boolean denied =
        looks.stream().anyMatch(look -> look.visit().outcome() == Outcome.ROBOTS_DENIED);
    if (!denied || pagesBehind > 0) {
      return Robots.SILENT;
    }
    boolean readable =
        snapshot.captures().stream()
            .filter(capture -> "/robots.txt".equals(capture.url().getPath()))
            .anyMatch(capture -> capture.status() == 200);
    return readable ? Robots.FORBIDS : Robots.UNAVAILABLE;
  }

  private Optional<Identity> identity(Agency agency, HomeLook look, int behind) {
    Optional<Capture> capture = look.capture().filter(c -> look.answered2xx() || isChallenge(c));
    return capture.map(
        c ->
            look.answered2xx()
                ? identifier.identify(agency, HomePage.read(c), behind)
                : Identity.CHALLENGE);
  }

  private boolean isChallenge(Capture capture) {
    return capture.status() >= 500 && identifier.isChallenge(HomePage.read(capture));
  }

  private static boolean isGood(Identity identity) {
    return identity == Identity.OWN || identity == Identity.MOVED;
  }

  private static Reason reason(Identity identity) {
    return switch (identity) {
      case OWN, MOVED -> throw new IllegalArgumentException("a readable page is no reason");
      case ELSEWHERE -> Reason.REDIRECTED;
      case PARKED -> Reason.PARKED;
      case PLACEHOLDER -> Reason.PLACEHOLDER;
      case LOGIN -> Reason.LOGIN;
      case CHALLENGE -> Reason.BLOCKED;
      case HIJACKED -> Reason.HIJACKED;
      case EMPTY -> Reason.EMPTY;
      case NEEDS_SCRIPTS -> Reason.SCANNER_FAULT;
    };
  }

  private static Reason reason(HomeLook look) {
    return switch (look.visit().outcome()) {
      case ANSWERED, TRUNCATED -> statusReason(look.status());
      case DNS_FAILURE -> Reason.DNS_FAILURE;
      case CONNECTION_FAILED, MALFORMED -> Reason.CONNECTION_FAILED;
      case TIMEOUT -> Reason.TIMEOUT;
      case TLS_FAILED -> Reason.TLS_FAILURE;
      case ROBOTS_DENIED -> Reason.ROBOTS;
      case REDIRECT_LOOP -> Reason.REDIRECTED;
      case REFUSED_ADDRESS, OWN_FAULT -> Reason.SCANNER_FAULT;
    };
  }

  private static Reason statusReason(int status) {
    return switch (status) {
      case 401, 403, 407, 429, 451 -> Reason.BLOCKED;
      case 404, 410 -> Reason.NOT_FOUND;
      default -> status >= 500 ? Reason.SERVER_ERROR : otherStatus(status);
    };
  }

  // 3xx without a place to go to; other 4xx are requests that the server did not like.
  private static Reason otherStatus(int status) {
    return status >= 400 ? Reason.BLOCKED : Reason.REDIRECTED;
  }

  private static int pagesBehind(Agency agency, Snapshot snapshot) {
    Identifier.Hosts hosts = Identifier.Hosts.of(agency);
    List<URI> looked =
        snapshot.visits().stream().filter(Visit::home).map(Visit::url).distinct().toList();
    List<URI> asked = snapshot.probes().stream().map(probe -> probe.asked()).toList();
    return (int)
        snapshot.captures().stream()
            .filter(capture -> capture.status() == 200 && hosts.own(capture.url()))
            .filter(capture -> capture.header("content-type").orElse("html").contains("html"))
            .filter(capture -> !"/robots.txt".equals(capture.url().getPath()))
            .map(Capture::url)
            .filter(url -> !looked.contains(url) && !asked.contains(url))
            .distinct()
            .count();
  }
}
