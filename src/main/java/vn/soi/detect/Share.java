package vn.soi.detect;

import java.util.List;
import vn.soi.config.Step;

/**
 * For how many of a number of things something holds, when some of them could not be looked at and
 * others were left out of a sample.
 *
 * @param yes those for which it holds
 * @param no those for which it does not
 * @param unknown those that could not be looked at
 * @param leftOut those left out of the sample on purpose
 */
public record Share(int yes, int no, int unknown, int leftOut) {

  /** From so many things looked at, the sample speaks for those left out. */
  private static final int ENOUGH = 5;

  /** What is known of one thing. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN,
    LEFT_OUT
  }

  public Share {
    if (yes < 0 || no < 0 || unknown < 0 || leftOut < 0) {
      throw new IllegalArgumentException("counts are not negative");
    }
  }

  public Share(int yes, int no, int unknown) {
    this(yes, no, unknown, 0);
  }

  public static Share of(List<Answer> answers) {
    return new Share(
        count(answers, Answer.YES),
        count(answers, Answer.NO),
        count(answers, Answer.UNKNOWN),
        count(answers, Answer.LEFT_OUT));
  }

  /** How many were looked at. */
  public int seen() {
    return yes + no;
  }

  /** How many are open: unknown ones, and those left out where the sample is too small for them. */
  public int open() {
    return unknown + (seen() >= ENOUGH ? 0 : leftOut);
  }

  public int all() {
    return seen() + open();
  }

  /** The share of those looked at, in whole percent; 0 of nothing. */
  public int seenPercent() {
    return Terms.percent(yes, seen());
  }

  /** The share that surely holds, in whole percent; 0 of nothing. */
  public int leastPercent() {
    return Terms.percent(yes, all());
  }

  /** The share that may hold, in whole percent; 0 of nothing. */
  public int mostPercent() {
    return Terms.percent(yes + (long) open(), all());
  }

  /** Whether enough surely hold for a step's {@code count} and {@code share}. */
  public boolean surely(Step step) {
    return reaches(step, yes);
  }

  /** Whether enough may hold for a step's {@code count} and {@code share}. */
  public boolean perhaps(Step step) {
    return reaches(step, yes + open());
  }

  /** This share over what could be looked at alone, where that is a sample large enough. */
  public Share sampled(int fewest) {
    return seen() >= fewest ? new Share(yes, no, 0) : this;
  }

  private boolean reaches(Step step, int holding) {
    boolean enough = !step.needs("count") || holding >= step.need("count");
    boolean most = !step.needs("share") || holding * 100L >= all() * (long) step.need("share");
    return holding > 0 && enough && most;
  }

  private static int count(List<Answer> answers, Answer wanted) {
    return (int) answers.stream().filter(wanted::equals).count();
  }
}
