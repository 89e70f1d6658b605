package vn.soi.report;

import java.util.List;
import vn.soi.archive.Coverage;
import vn.soi.archive.Visit;
import vn.soi.score.Proposal;

/**
 * Everything that is reported of one agency.
 *
 * @param visits all looks at its home page, in order
 */
public record AgencySheet(Proposal proposal, List<Visit> visits, Coverage coverage) {

  public AgencySheet {
    visits = List.copyOf(visits);
  }
}
