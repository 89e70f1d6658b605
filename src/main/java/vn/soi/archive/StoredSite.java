package vn.soi.archive;

import java.util.List;
import java.util.Optional;

/**
 * All that one archive file holds, whole attempts only.
 *
 * @param ending present when the site's visit was over
 * @param wholeBytes up to where the file holds whole attempts; what follows is torn
 */
public record StoredSite(
    String agency, List<StoredVisit> visits, Optional<Ending> ending, long wholeBytes) {

  public StoredSite {
    visits = List.copyOf(visits);
  }

  /** What a crawl that has not begun holds. */
  public static StoredSite none(String agency) {
    return new StoredSite(agency, List.of(), Optional.empty(), 0);
  }

  public boolean complete() {
    return ending.isPresent();
  }

  /** The snapshot that rests on this; of an unfinished visit its beginning. */
  public Snapshot snapshot() {
    return new Snapshot(
        agency,
        visits.stream().flatMap(visit -> visit.capture().stream()).toList(),
        visits.stream().map(StoredVisit::visit).toList(),
        ending.map(Ending::skipped).orElse(List.of()),
        ending.map(Ending::probes).orElse(List.of()),
        ending.map(Ending::budgetSpent).orElse(true));
  }
}
