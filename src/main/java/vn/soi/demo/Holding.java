package vn.soi.demo;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Points;

/**
 * What a replica site holds for one criterion: the points that it deserves, and which steps when
 * steps add up.
 *
 * @param steps letters of the steps held where it matters ("ac"); empty otherwise
 */
public record Holding(Points points, String steps) {
  public static final Holding NOTHING = new Holding(Points.ZERO, "");
  private static final Pattern FORM = Pattern.compile("([0-9]+(?:\\.5)?)([a-c]*)");

  /** Reads {@code 2}, {@code 0.5} or {@code 2ac}. */
  static Holding of(String text) {
    Matcher m = FORM.matcher(text);
    if (!m.matches()) {
      throw new IllegalArgumentException("no holding: '" + text + "'");
    }
    return new Holding(Points.of(new java.math.BigDecimal(m.group(1))), m.group(2));
  }

  public boolean none() {
    return points.halves() == 0;
  }

  /** Whether at least this many whole points are held. */
  public boolean atLeast(int whole) {
    return points.halves() >= 2 * whole;
  }
}
