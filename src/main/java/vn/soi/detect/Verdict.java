package vn.soi.detect;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;

/**
 * What a detector measured, on its way to a finding.
 *
 * @param found one or two Vietnamese sentences: what was looked at and what it held
 * @param confidence 0 to 1, that the measurement is right
 * @param evidence best first
 */
public record Verdict(
    String found, Map<String, Object> measured, double confidence, List<Evidence> evidence) {

  private static final int MOST_EVIDENCE = 6;

  public Verdict {
    measured = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(measured));
    evidence = evidence.stream().distinct().limit(MOST_EVIDENCE).toList();
  }

  /** The finding when nothing is unknown. */
  public Finding on(Reached reached) {
    Map<String, Object> told = new LinkedHashMap<>(measured);
    if (reached.adds()) {
      told.put(Finding.REACHED_STEPS, reached.ordinals());
    }
    return Finding.of(
        reached.criterion(), reached.points(), told, reached.explain(found), confidence, evidence);
  }

  /**
   * The finding when something is unknown: decided where the least and the most that the site can
   * reach are the same, else undecided.
   *
   * @param unknown a Vietnamese sentence: what could not be known and why
   */
  public Finding between(Reached least, Reached most, String unknown) {
    Criterion criterion = least.criterion();
    if (least.points().equals(most.points())) {
      return on(least);
    }
    String reason =
        "%s %s Điểm có thể từ %s đến %s."
            .formatted(found, unknown, least.points().vietnamese(), most.points().vietnamese());
    return Finding.undecided(criterion, measured, reason, evidence);
  }
}
