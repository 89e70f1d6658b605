package vn.soi.config;

import java.math.BigDecimal;

/**
 * A number of points in steps of one half, as the rubric counts them; may be negative (an absent
 * section can cost a point).
 */
public record Points(int halves) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);

  /** Reads {@code 10}, {@code 10.5} or {@code -1}; refuses anything that is no multiple of 0.5. */
  public static Points of(BigDecimal value) {
    try {
      return new Points(value.multiply(BigDecimal.valueOf(2)).intValueExact());
    } catch (ArithmeticException notHalves) {
      throw new IllegalArgumentException("points go in steps of 0.5, not " + value, notHalves);
    }
  }

  public static Points of(int whole) {
    return new Points(Math.multiplyExact(whole, 2));
  }

  public Points plus(Points other) {
    return new Points(Math.addExact(halves, other.halves));
  }

  public Points minus(Points other) {
    return new Points(Math.subtractExact(halves, other.halves));
  }

  /** The value as a decimal number without trailing zeros: 10, 10.5, -1. */
  public BigDecimal value() {
    return halves % 2 == 0 ? BigDecimal.valueOf(halves / 2) : BigDecimal.valueOf(halves * 5L, 1);
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(halves, other.halves);
  }

  /** As Vietnamese documents print it, with a decimal comma: 85,5. */
  public String vietnamese() {
    return value().toPlainString().replace('.', ',');
  }

  @Override
  public String toString() {
    return value().toPlainString();
  }
}
