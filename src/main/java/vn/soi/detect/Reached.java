package vn.soi.detect;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;

/**
 * How far up the steps of a criterion a site comes.
 *
 * @param steps the steps that are reached, in the order of the rubric
 */
public record Reached(Criterion criterion, List<Step> steps) {

  public Reached {
    steps = List.copyOf(steps);
  }

  /** Tests every step by itself. */
  public static Reached by(Criterion criterion, Predicate<Step> reached) {
    return new Reached(criterion, criterion.steps().stream().filter(reached).toList());
  }

  /** Whether the steps add, so that any of them can be reached without the others. */
  public boolean adds() {
    return criterion.steps().get(0).adds();
  }

  /** The places of the reached steps in the rubric's order, from 1. */
  public List<Integer> ordinals() {
    return IntStream.rangeClosed(1, criterion.steps().size())
        .filter(ordinal -> steps.contains(criterion.steps().get(ordinal - 1)))
        .boxed()
        .toList();
  }

  /** The points: the sum of steps that add, the best of those that do not. */
  public Points points() {
    return steps.stream()
        .map(Step::points)
        .reduce(
            Points.ZERO,
            adds() ? Points::plus : (one, other) -> one.compareTo(other) >= 0 ? one : other);
  }

  /**
   * An explanation in Vietnamese: what was found, then what is missing and by which article.
   *
   * @param found one or two sentences with the figures
   */
  public String explain(String found) {
    List<Step> missing = missing();
    if (missing.isEmpty()) {
      return found + " Đạt mức cao nhất của tiêu chí.";
    }
    String wanted = String.join("; ", missing.stream().map(Step::says).toList());
    return "%s Còn thiếu: %s (%s).".formatted(found, wanted, criterion.basis());
  }

  /** What is not reached: every step that adds, or the next one of a ladder. */
  private List<Step> missing() {
    Points points = points();
    List<Step> open = criterion.steps().stream().filter(step -> !steps.contains(step)).toList();
    if (adds()) {
      return open;
    }
    return open.stream()
        .filter(step -> step.points().compareTo(points) > 0)
        .min(Comparator.comparing(Step::points))
        .stream()
        .toList();
  }
}
