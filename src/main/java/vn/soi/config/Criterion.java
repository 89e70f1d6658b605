package vn.soi.config;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One criterion of a rubric: what is asked, by which article, and what each step is worth.
 *
 * @param id subject name, {@code <category>.<subject>}; fixed for reports, fixtures and decisions
 * @param technique name of the detector that decides it
 * @param topics vocabulary topics whose sections may prove it, best first
 * @param steps from the first to the last as the rubric lists them; never empty
 */
public record Criterion(
    String id,
    String label,
    String basis,
    Points maximum,
    String technique,
    List<String> topics,
    List<Step> steps) {

  public Criterion {
    topics = List.copyOf(topics);
    steps = List.copyOf(steps);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("criterion " + id + " has no steps");
    }
    Points reachable = steps.get(0).adds() ? sum(steps) : highest(steps);
    if (!reachable.equals(maximum)) {
      throw new IllegalArgumentException(
          "criterion %s: its steps reach %s, its maximum is %s".formatted(id, reachable, maximum));
    }
  }

  /** The category that this criterion belongs to: the part of its id before the first dot. */
  public String category() {
    return id.substring(0, id.indexOf('.'));
  }

  /** Whether some of the steps, or none, come to so many points. */
  public boolean gives(Points points) {
    Set<Points> reachable = new HashSet<>(Set.of(Points.ZERO));
    for (Step step : steps) {
      Set<Points> before = step.adds() ? Set.copyOf(reachable) : Set.of(Points.ZERO);
      before.forEach(sum -> reachable.add(sum.plus(step.points())));
    }
    return reachable.contains(points);
  }

  private static Points sum(List<Step> steps) {
    return steps.stream().map(Step::points).reduce(Points.ZERO, Points::plus);
  }

  private static Points highest(List<Step> steps) {
    return steps.stream().map(Step::points).max(Points::compareTo).orElse(Points.ZERO);
  }
}
