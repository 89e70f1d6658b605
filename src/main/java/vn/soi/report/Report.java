package vn.soi.report;

import java.util.List;
import vn.soi.score.Ranking;
import vn.soi.score.Summary;

/**
 * The result of a run: rankings, summary and one sheet for each agency.
 *
 * @param agencies in the registry's order, none left out
 */
public record Report(
    RunFacts run, List<Ranking> blocks, Summary summary, List<AgencySheet> agencies) {

  public Report {
    blocks = List.copyOf(blocks);
    agencies = List.copyOf(agencies);
  }
}
