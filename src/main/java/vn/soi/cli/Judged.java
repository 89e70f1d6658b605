package vn.soi.cli;

import java.util.List;
import vn.soi.archive.Coverage;
import vn.soi.archive.Visit;
import vn.soi.detect.CategoryFindings;
import vn.soi.reach.Reached;
import vn.soi.reach.Status;
import vn.soi.report.AgencySheet;
import vn.soi.score.Proposal;

/**
 * What the line says of one agency before the whole run has been looked at.
 *
 * @param findings empty unless the site is active
 */
record Judged(Reached reached, List<CategoryFindings> findings, Coverage coverage) {

  Judged {
    findings = List.copyOf(findings);
  }

  /** The same with the standing that the whole run allows. */
  Judged settled(Reached other) {
    return new Judged(other, findings, coverage);
  }

  AgencySheet sheet() {
    List<Visit> visits = reached.visits().stream().filter(Visit::home).toList();
    return new AgencySheet(proposal(), visits, coverage);
  }

  private Proposal proposal() {
    return reached.standing().status() == Status.ACTIVE
        ? Proposal.scored(reached.agency(), reached.standing(), findings)
        : Proposal.unscored(reached.agency(), reached.standing());
  }
}
