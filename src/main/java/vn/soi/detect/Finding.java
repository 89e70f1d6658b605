package vn.soi.detect;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Points;

/**
 * What was found about one criterion, with the proof.
 *
 * @param points empty exactly when undecided
 * @param measured figures by name: numbers, dates as ISO text, words, lists of words
 * @param explanation one or two Vietnamese sentences: what was found, where, what is missing for
 *     the next step; of an unmet criterion what was looked at; of an undecided one why
 * @param confidence 0 to 1, that the points are right
 * @param evidence at least one piece where there are points
 */
public record Finding(
    Criterion criterion,
    State state,
    Optional<Points> points,
    Map<String, Object> measured,
    String explanation,
    double confidence,
    List<Evidence> evidence) {

  /**
   * The measured name under which a criterion whose steps add tells which of them are reached:
   * ordinals in the rubric's order, from 1.
   */
  public static final String REACHED_STEPS = "reachedSteps";

  /** The outcome, three-valued to the end. */
  public enum State {
    MET,
    PARTLY,
    UNMET,
    UNDECIDED
  }

  public Finding {
    measured = java.util.Collections.unmodifiableMap(new TreeMap<>(measured));
    evidence = List.copyOf(evidence);
    if (explanation.isBlank()) {
      throw new IllegalArgumentException(criterion.id() + ": a finding explains itself");
    }
    explanation = sentence(explanation);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException(criterion.id() + ": confidence is 0 to 1: " + confidence);
    }
    if (state != stateOf(criterion, points)) {
      throw new IllegalArgumentException(criterion.id() + ": " + state + " with " + points);
    }
    if (points.isPresent() && points.get().compareTo(Points.ZERO) > 0 && evidence.isEmpty()) {
      throw new IllegalArgumentException(criterion.id() + ": no points without evidence");
    }
  }

  /** A decided finding; its state follows from the points. */
  public static Finding of(
      Criterion criterion,
      Points points,
      Map<String, Object> measured,
      String explanation,
      double confidence,
      List<Evidence> evidence) {
    Optional<Points> given = Optional.of(points);
    return new Finding(
        criterion, stateOf(criterion, given), given, measured, explanation, confidence, evidence);
  }

  /** A finding left to people, with the reason. */
  public static Finding undecided(
      Criterion criterion, Map<String, Object> measured, String reason, List<Evidence> evidence) {
    return new Finding(criterion, State.UNDECIDED, Optional.empty(), measured, reason, 0, evidence);
  }

  /** The ordinals of the reached steps, from 1, where the finding tells them. */
  public Optional<Set<Integer>> reachedSteps() {
    return measured.get(REACHED_STEPS) instanceof Collection<?> ordinals
        ? Optional.of(
            ordinals.stream()
                .map(ordinal -> Integer.valueOf(ordinal.toString()))
                .collect(Collectors.toSet()))
        : Optional.empty();
  }

  /** The least that the criterion can be worth. */
  public Points lowest() {
    return points.orElse(Points.ZERO);
  }

  /** The most that the criterion can be worth. */
  public Points highest() {
    return points.orElse(criterion.maximum());
  }

  // Detectors name things in the words of the site; a sentence begins with a capital all the same.
  private static String sentence(String words) {
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private static State stateOf(Criterion criterion, Optional<Points> points) {
    if (points.isEmpty()) {
      return State.UNDECIDED;
    }
    Points given = points.get();
    if (given.compareTo(Points.ZERO) < 0 || given.compareTo(criterion.maximum()) > 0) {
      throw new IllegalArgumentException(
          "%s gives 0 to %s points, not %s".formatted(criterion.id(), criterion.maximum(), given));
    }
    if (given.equals(criterion.maximum())) {
      return State.MET;
    }
    return given.equals(Points.ZERO) ? State.UNMET : State.PARTLY;
  }
}
