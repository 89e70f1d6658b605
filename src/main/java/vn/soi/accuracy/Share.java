package vn.soi.accuracy;

import java.util.Collection;
import java.util.function.Predicate;

/** How many of all. */
public record Share(long part, long whole) {

  public Share {
    if (part < 0 || part > whole) {
      throw new IllegalArgumentException(part + " of " + whole);
    }
  }

  /** How many of these hold. */
  static <T> Share of(Collection<T> all, Predicate<T> holds) {
    return new Share(all.stream().filter(holds).count(), all.size());
  }

  /** 0 to 1; 1 of nothing, for nothing in it is wrong. */
  public double value() {
    return whole == 0 ? 1 : (double) part / whole;
  }
}
