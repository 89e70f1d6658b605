package vn.soi.config;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One step of a criterion: what it is worth and what it asks for.
 *
 * @param points what the step is worth: the whole when {@code adds} is false (a ladder: the best
 *     step reached counts), an addition when it is true
 * @param adds whether the points are added to those of the other steps
 * @param says the requirement in Vietnamese, as it is printed beside the points
 * @param topic the vocabulary topic that this step asks for, when it differs from the criterion's
 * @param needs thresholds by name: count, share (percent), days, workingDays, ownWorkingDays,
 *     months, attributes, characters, clicks, units; which of them a technique reads is checked
 *     when the program starts
 */
public record Step(
    Points points, boolean adds, String says, Optional<String> topic, Map<String, Integer> needs) {

  public Step {
    needs = java.util.Collections.unmodifiableMap(new TreeMap<>(needs));
    if (points.compareTo(Points.ZERO) <= 0) {
      throw new IllegalArgumentException("a step is worth more than nothing, not " + points);
    }
  }

  /** The threshold of this name. */
  public int need(String name) {
    Integer value = needs.get(name);
    if (value == null) {
      throw new IllegalArgumentException("step '" + says + "' has no threshold '" + name + "'");
    }
    return value;
  }

  public boolean needs(String name) {
    return needs.containsKey(name);
  }
}
