package vn.soi.reach;

import java.util.List;
import vn.soi.archive.Evidence;

/** Something worth telling about a site that changes no point by itself: broken TLS, a move. */
public record Observation(String kind, String detail, List<Evidence> evidence) {

  public Observation {
    evidence = List.copyOf(evidence);
  }
}
