package vn.soi.cli;

import java.util.ArrayList;
import java.util.List;
import vn.soi.config.Rubric;
import vn.soi.reach.Health;
import vn.soi.reach.HealthGate;
import vn.soi.reach.Reached;
import vn.soi.report.AgencySheet;
import vn.soi.report.Report;
import vn.soi.report.RunFacts;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;
import vn.soi.score.Summary;

/**
 * All agencies of a run judged together: whether the run can be believed, and what follows for
 * each.
 *
 * @param sheets in the registry's order
 */
record Assessment(Health health, List<AgencySheet> sheets) {

  Assessment {
    sheets = List.copyOf(sheets);
  }

  /**
   * Settles what each site's visits alone could not tell.
   *
   * @param suspectShare percent of the sites that may be out of reach before the run is suspect
   */
  static Assessment of(List<Judged> judged, int suspectShare) {
    List<Reached> reached = judged.stream().map(Judged::reached).toList();
    Health health = HealthGate.judge(reached, suspectShare);
    List<Reached> settled = HealthGate.settle(reached, health);
    List<AgencySheet> sheets = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      sheets.add(judged.get(i).settled(settled.get(i)).sheet());
    }
    return new Assessment(health, sheets);
  }

  /** The report of this assessment under these facts. */
  Report report(RunFacts facts, Plan plan) {
    List<Proposal> proposals = sheets.stream().map(AgencySheet::proposal).toList();
    List<Ranking> rankings = new ArrayList<>();
    plan.blocks()
        .forEach(
            block -> {
              Rubric rubric = plan.rubric(block);
              rankings.add(Ranking.of(block, rubric.maximum(), proposals));
            });
    return new Report(facts, rankings, Summary.of(proposals), sheets);
  }
}
