package vn.soi.score;

import java.util.List;
import java.util.Optional;
import vn.soi.config.Agency;
import vn.soi.detect.CategoryFindings;
import vn.soi.reach.Standing;
import vn.soi.reach.Status;

/**
 * What is proposed for one agency.
 *
 * @param categories in the order of the rubric; empty unless the site is active
 * @param total present exactly when the site is active: nothing is scored 0 that was not seen
 */
public record Proposal(
    Agency agency, Standing standing, List<CategoryScore> categories, Optional<Range> total) {

  public Proposal {
    categories = List.copyOf(categories);
    if (total.isPresent() != (standing.status() == Status.ACTIVE)) {
      throw new IllegalArgumentException(
          agency.id() + ": an agency has a total exactly when its site is active");
    }
  }

  /** The proposal for a living site. */
  public static Proposal scored(Agency agency, Standing standing, List<CategoryFindings> findings) {
    List<CategoryScore> scores = findings.stream().map(CategoryScore::of).toList();
    Range total = Range.sum(scores.stream().map(CategoryScore::points).toList());
    return new Proposal(agency, standing, scores, Optional.of(total));
  }

  /** The proposal for a site that is inactive or could not be judged. */
  public static Proposal unscored(Agency agency, Standing standing) {
    return new Proposal(agency, standing, List.of(), Optional.empty());
  }
}
