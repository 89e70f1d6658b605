package vn.soi.accuracy;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;

/** Spearman's rank correlation: whether two measures put the same sites in the same order. */
final class RankCorrelation {

  private RankCorrelation() {}

  /**
   * The correlation of the ranks, -1 to 1, equal values sharing the mean of their ranks; nothing of
   * fewer than three pairs or where one side is the same throughout.
   */
  static OptionalDouble of(List<Double> one, List<Double> other) {
    if (one.size() != other.size()) {
      throw new IllegalArgumentException(one.size() + " values beside " + other.size());
    }
    double[] x = centred(ranks(one));
    double[] y = centred(ranks(other));
    double scale = Math.sqrt(product(x, x) * product(y, y));
    return one.size() < 3 || scale == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(product(x, y) / scale);
  }

  private static double[] ranks(List<Double> values) {
    return values.stream()
        .mapToDouble(
            value -> {
              long below = values.stream().filter(other -> other < value).count();
              long equal = values.stream().filter(other -> other.equals(value)).count();
              return below + (equal + 1) / 2.0;
            })
        .toArray();
  }

  private static double[] centred(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
