package vn.soi.archive;

import java.util.List;

/**
 * What is written when a site's visit is over.
 *
 * @param budgetSpent whether it ended because pages, bytes or time were spent
 */
public record Ending(List<Skipped> skipped, List<Probe> probes, boolean budgetSpent) {

  public Ending {
    skipped = List.copyOf(skipped);
    probes = List.copyOf(probes);
  }
}
