package vn.soi.score;

import vn.soi.config.Points;
import vn.soi.detect.CategoryFindings;

/** The points of one category: the sum of its criteria, or what the rubric gives for absence. */
public record CategoryScore(CategoryFindings findings, Range points) {

  public static CategoryScore of(CategoryFindings findings) {
    return new CategoryScore(findings, points(findings));
  }

  private static Range points(CategoryFindings findings) {
    Points absent = findings.category().absent();
    if (findings.sectionAbsent()) {
      return Range.exactly(absent);
    }
    Range sum =
        Range.sum(
            findings.findings().stream()
                .map(f -> new Range(f.lowest(), f.lowest(), f.highest()))
                .toList());
    if (findings.sectionUndecided() && absent.compareTo(sum.lowest()) < 0) {
      return new Range(sum.proposed(), absent, sum.highest());
    }
    return sum;
  }
}
