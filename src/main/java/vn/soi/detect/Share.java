package vn.soi.detect;

import vn.soi.config.Step;

/**
 * How many of a number of things hold, when some of them could not be looked at.
 *
 * @param yes those that hold
 * @param no those that do not
 * @param unknown those that could not be looked at
 */
public record Share(int yes, int no, int unknown) {

  public Share {
    if (yes < 0 || no < 0 || unknown < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  public int all() {
    return yes + no + unknown;
  }

  /** The share that surely holds, in whole percent; 0 of nothing. */
  public int leastPercent() {
    return percent(yes);
  }

  /** The share that may hold, in whole percent; 0 of nothing. */
  public int mostPercent() {
    return percent(yes + unknown);
  }

  /** Whether enough surely hold for a step's {@code count} and {@code share}. */
  public boolean surely(Step step) {
    return reaches(step, yes);
  }

  /** Whether enough may hold for a step's {@code count} and {@code share}. */
  public boolean perhaps(Step step) {
    return reaches(step, yes + unknown);
  }

  /** This share over what could be looked at alone, where that is a sample large enough. */
  public Share sampled(int fewest) {
    return yes + no >= fewest ? new Share(yes, no, 0) : this;
  }

  private boolean reaches(Step step, int holding) {
    boolean enough = !step.needs("count") || holding >= step.need("count");
    boolean most = !step.needs("share") || holding * 100 >= all() * step.need("share");
    return holding > 0 && enough && most;
  }

  private int percent(int part) {
    return all() == 0 ? 0 : part * 100 / all();
  }
}
