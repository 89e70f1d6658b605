package vn.soi.detect;

import java.util.List;

/**
 * For how many things something holds, when some could not be looked at and others were left out.
 *
 * @param yes things for which it holds
 * @param no things for which it does not
 * @param unknown things that could not be looked at
 * @param leftOut things left out of the sample on purpose
 */
public record Sampled(int yes, int no, int unknown, int leftOut) {

  /** From so many things looked at, the sample speaks for those left out. */
  private static final int ENOUGH = 5;

  /** What is known of one thing. */
  public enum Answer {
    YES,
    NO,
    UNKNOWN,
    LEFT_OUT
  }

  public static Sampled of(List<Answer> answers) {
    return new Sampled(
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

  /** The share of those looked at, in whole percent; 0 of nothing. */
  public int percent() {
    return Terms.percent(yes, seen());
  }

  /** Whether it holds for this share even if it holds for nothing that is open. */
  public boolean surely(int percent) {
    return reaches(percent, yes);
  }

  /** Whether it holds for this share if it holds for all that is open. */
  public boolean perhaps(int percent) {
    return reaches(percent, yes + open());
  }

  private boolean reaches(int percent, int holding) {
    return holding > 0 && holding * 100L >= (long) percent * (seen() + open());
  }

  private static int count(List<Answer> answers, Answer wanted) {
    return (int) answers.stream().filter(wanted::equals).count();
  }
}
