package vn.soi.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.soi.config.Block;
import vn.soi.config.Points;

/**
 * The order of one block's agencies by proposed total, and those that cannot be ranked.
 *
 * @param ranked by total, descending; equal totals share a position and stand in the registry's
 *     order
 * @param unranked agencies without points, in the registry's order
 */
public record Ranking(Block block, Points maximum, List<Ranked> ranked, List<Proposal> unranked) {

  /** One agency's place. */
  public record Ranked(int position, Proposal proposal, Range total) {}

  public Ranking {
    ranked = List.copyOf(ranked);
    unranked = List.copyOf(unranked);
  }

  /** Ranks the proposals of this block; those of other blocks are left out. */
  public static Ranking of(Block block, Points maximum, List<Proposal> proposals) {
    List<Proposal> own =
        proposals.stream().filter(p -> p.agency().block().equals(block.id())).toList();
    List<Proposal> scored =
        own.stream()
            .filter(p -> p.total().isPresent())
            .sorted(Comparator.comparing((Proposal p) -> total(p).proposed()).reversed())
            .toList();
    List<Ranked> ranked = new ArrayList<>();
    for (Proposal proposal : scored) {
      ranked.add(new Ranked(position(proposal, scored), proposal, total(proposal)));
    }
    return new Ranking(
        block, maximum, ranked, own.stream().filter(p -> p.total().isEmpty()).toList());
  }

  // Competition ranking (1, 2, 2, 4): one more than the number of better totals.
  private static int position(Proposal proposal, List<Proposal> scored) {
    Points own = total(proposal).proposed();
    return 1 + (int) scored.stream().filter(p -> total(p).proposed().compareTo(own) > 0).count();
  }

  private static Range total(Proposal proposal) {
    return proposal.total().orElseThrow();
  }
}
