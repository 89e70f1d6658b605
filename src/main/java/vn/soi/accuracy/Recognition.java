package vn.soi.accuracy;

import java.util.Collection;
import vn.soi.score.CategoryScore;

/**
 * How well sections are found. Where the program could not decide, it counts as wrong.
 *
 * @param found sections that are there and were found
 * @param invented sections that are not there and were found, or left undecided
 * @param missed sections that are there and were not found, or left undecided
 */
public record Recognition(long found, long invented, long missed) {

  static Recognition of(Compared site, CategoryScore score) {
    boolean undecided = score.findings().sectionUndecided();
    boolean claimed = !undecided && !score.findings().sectionAbsent();
    return site.present(score)
        ? new Recognition(claimed ? 1 : 0, 0, claimed ? 0 : 1)
        : new Recognition(0, claimed || undecided ? 1 : 0, 0);
  }

  static Recognition sum(Collection<Recognition> parts) {
    return parts.stream().reduce(new Recognition(0, 0, 0), Recognition::plus);
  }

  private Recognition plus(Recognition other) {
    return new Recognition(found + other.found, invented + other.invented, missed + other.missed);
  }

  /** The share of what was found that is there, 0 to 1. */
  public double precision() {
    return new Share(found, found + invented).value();
  }

  /** The share of what is there that was found, 0 to 1. */
  public double recall() {
    return new Share(found, found + missed).value();
  }

  /** The harmonic mean of precision and recall, 0 to 1. */
  public double f1() {
    return new Share(2 * found, 2 * found + invented + missed).value();
  }
}
