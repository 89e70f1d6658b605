package vn.soi.config;

import java.util.List;

/**
 * One column of the notice: its criteria and what it gives when its section is not found at all.
 *
 * @param absent points of the whole category when its section is absent (-1 in four categories)
 */
public record Category(
    String id,
    String label,
    String basis,
    Points absent,
    Points maximum,
    List<Criterion> criteria) {

  public Category {
    criteria = List.copyOf(criteria);
    Points sum = criteria.stream().map(Criterion::maximum).reduce(Points.ZERO, Points::plus);
    if (!sum.equals(maximum)) {
      throw new IllegalArgumentException(
          "category %s: its criteria add up to %s, its maximum is %s".formatted(id, sum, maximum));
    }
  }
}
