package vn.soi.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A published scoring rubric: the law as data.
 *
 * @param version the version as published; part of every report
 * @param validFrom first audit date that the rubric is meant for
 * @param validTo last such date, if the law has ended
 * @param sha256 hex digest of the file that it was read from
 */
public record Rubric(
    String id,
    String label,
    String version,
    LocalDate validFrom,
    Optional<LocalDate> validTo,
    Points maximum,
    List<Category> categories,
    String sha256) {

  public Rubric {
    categories = List.copyOf(categories);
    Points sum = categories.stream().map(Category::maximum).reduce(Points.ZERO, Points::plus);
    if (!sum.equals(maximum)) {
      throw new IllegalArgumentException(
          "rubric %s: its categories add up to %s, its maximum is %s".formatted(id, sum, maximum));
    }
  }

  /** All criteria in the order of the rubric. */
  public List<Criterion> criteria() {
    return categories.stream().flatMap(category -> category.criteria().stream()).toList();
  }
}
