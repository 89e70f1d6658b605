package vn.soi.score;

import java.util.Collection;
import vn.soi.config.Points;

/**
 * Points as far as they are known: what is proposed, and between what it can end when everything
 * undecided is decided.
 */
public record Range(Points proposed, Points lowest, Points highest) {

  public static final Range ZERO = exactly(Points.ZERO);

  public Range {
    if (lowest.compareTo(proposed) > 0 || proposed.compareTo(highest) > 0) {
      throw new IllegalArgumentException(
          "%s is not between %s and %s".formatted(proposed, lowest, highest));
    }
  }

  /** Points without any doubt. */
  public static Range exactly(Points points) {
    return new Range(points, points, points);
  }

  public static Range sum(Collection<Range> ranges) {
    return ranges.stream().reduce(ZERO, Range::plus);
  }

  /** Whether nothing is undecided. */
  public boolean decided() {
    return lowest.equals(highest);
  }

  private Range plus(Range other) {
    return new Range(
        proposed.plus(other.proposed), lowest.plus(other.lowest), highest.plus(other.highest));
  }
}
