package vn.soi.reach;

import java.util.List;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;

/** One agency of a run: how it stands, and the visits from which that was concluded. */
public record Reached(Agency agency, Standing standing, List<Visit> visits) {

  public Reached {
    visits = List.copyOf(visits);
  }

  Reached with(Standing other) {
    return new Reached(agency, other, visits);
  }
}
