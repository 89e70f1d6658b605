package vn.soi.detect.support;

import java.net.URI;
import java.util.Collection;
import java.util.Optional;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.detect.Share;

/** What the snapshot knows about whether an address is alive. */
enum Liveness {
  ALIVE,
  DEAD,
  UNKNOWN;

  static Liveness of(URI url, Snapshot snapshot) {
    Optional<Capture> answer = snapshot.open(url);
    if (answer.isPresent()) {
      int status = answer.get().status();
      boolean temporary = status == 429 || status == 401 || status == 403 || status >= 500;
      return status < 400 ? ALIVE : temporary ? UNKNOWN : DEAD;
    }
    Optional<Outcome> outcome = snapshot.lastVisit(url).map(Visit::outcome);
    boolean gone =
        outcome.filter(o -> o == Outcome.DNS_FAILURE || o == Outcome.REDIRECT_LOOP).isPresent();
    return gone ? DEAD : UNKNOWN;
  }

  static Share share(Collection<URI> urls, Snapshot snapshot) {
    int alive = 0;
    int dead = 0;
    for (URI url : urls) {
      switch (of(url, snapshot)) {
        case ALIVE -> alive++;
        case DEAD -> dead++;
        case UNKNOWN -> {
          continue;
        }
      }
    }
    return new Share(alive, dead, urls.size() - alive - dead);
  }
}
