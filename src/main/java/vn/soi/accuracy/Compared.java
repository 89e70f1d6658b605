package vn.soi.accuracy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.soi.config.Points;
import vn.soi.config.SiteTruth;
import vn.soi.detect.Finding;
import vn.soi.reach.Status;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;

/** One recorded site: what people found, and what the program proposes. */
public record Compared(SiteTruth truth, Proposal proposal) {

  public Compared {
    if (!truth.agency().id().equals(proposal.agency().id())) {
      throw new IllegalArgumentException(
          "the truth of %s beside the proposal of %s"
              .formatted(truth.agency().id(), proposal.agency().id()));
    }
  }

  /** Whether the program says of the site that it is alive, or dead, as people do. */
  boolean statusRight() {
    return proposal.standing().status() == (truth.alive() ? Status.ACTIVE : Status.INACTIVE);
  }

  /** Whether both call the site alive, so that their points can be compared. */
  boolean scored() {
    return truth.alive() && proposal.standing().status() == Status.ACTIVE;
  }

  /** What each says of each criterion; nothing unless both call the site alive. */
  List<Claim> claims() {
    return scored()
        ? proposal.categories().stream()
            .flatMap(category -> category.findings().findings().stream())
            .map(finding -> new Claim(this, finding))
            .toList()
        : List.of();
  }

  /** The categories, as the program scores them; nothing unless both call the site alive. */
  List<CategoryScore> categories() {
    return scored() ? proposal.categories() : List.of();
  }

  /** What people give a category, an undecided criterion at its lowest. */
  Points deserved(CategoryScore score) {
    if (!present(score)) {
      return score.findings().category().absent();
    }
    return score.findings().findings().stream()
        .map(finding -> deserved(finding.criterion().id()).orElse(Points.ZERO))
        .reduce(Points.ZERO, Points::plus);
  }

  /** Whether people found a section for the category. */
  boolean present(CategoryScore score) {
    return value(truth.sections(), score.findings().category().id());
  }

  /** How far the program's total is from people's, with its sign. */
  double totalError() {
    return proposed() - deserved();
  }

  double proposed() {
    return proposal.total().orElseThrow().proposed().value().doubleValue();
  }

  double deserved() {
    return categories().stream()
        .map(this::deserved)
        .reduce(Points.ZERO, Points::plus)
        .value()
        .doubleValue();
  }

  private Optional<Points> deserved(String criterion) {
    return value(truth.points(), criterion);
  }

  private static <T> T value(Map<String, T> values, String key) {
    return Objects.requireNonNull(values.get(key), key);
  }

  /** One criterion of one site. */
  public record Claim(Compared site, Finding finding) {

    /** What people give; empty where they cannot tell. */
    public Optional<Points> truth() {
      return site.deserved(finding.criterion().id());
    }

    /** Whether both give the same points, or both cannot tell. */
    public boolean right() {
      return truth().equals(finding.points());
    }

    public String agency() {
      return site.truth().agency().id();
    }
  }
}
