package vn.soi.reach;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;

/**
 * Where one look at the home page ended, its redirects followed in the order they were recorded.
 *
 * @param capture the response, where one came
 */
record HomeLook(Visit visit, Optional<Capture> capture) {

  /** The looks of a snapshot, those that were only steps on the way to another one left out. */
  static List<HomeLook> of(Snapshot snapshot) {
    Map<String, Capture> captures = new HashMap<>();
    snapshot
        .captures()
        .forEach(capture -> captures.put(key(capture.url(), capture.at().toString()), capture));
    List<Visit> visits = snapshot.visits().stream().filter(Visit::home).toList();
    Set<URI> opened = new HashSet<>();
    visits.forEach(visit -> opened.add(Addresses.canonical(visit.url())));
    List<HomeLook> looks = new ArrayList<>();
    for (Visit visit : visits) {
      Optional<Capture> capture =
          Optional.ofNullable(captures.get(key(visit.url(), visit.at().toString())));
      boolean step =
          capture
              .flatMap(HomeLook::next)
              .map(Addresses::canonical)
              .filter(opened::contains)
              .isPresent();
      if (!step) {
        looks.add(new HomeLook(visit, capture));
      }
    }
    return looks;
  }

  int status() {
    return visit.httpStatus().orElse(0);
  }

  boolean answered2xx() {
    return capture.isPresent() && status() >= 200 && status() < 300;
  }

  private static Optional<URI> next(Capture capture) {
    return capture.status() == 200 ? HomePage.read(capture).refresh() : capture.redirect();
  }

  private static String key(URI url, String at) {
    return url + " " + at;
  }
}
