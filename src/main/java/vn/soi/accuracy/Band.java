package vn.soi.accuracy;

import java.util.ArrayList;
import java.util.List;

/**
 * How often findings of about the same confidence are right: only decided ones, for an undecided
 * finding claims nothing.
 *
 * @param from the least confidence in the band, which reaches up to the next
 */
public record Band(double from, double to, Share right) {

  private static final List<Double> BOUNDS = List.of(0.95, 0.9, 0.8, 0.7, 0.0);

  /** The bands of these claims, the most confident first. */
  public static List<Band> of(List<Compared.Claim> claims) {
    List<Band> bands = new ArrayList<>();
    double to = Math.nextUp(1.0);
    for (double from : BOUNDS) {
      bands.add(between(claims, from, to));
      to = from;
    }
    return bands;
  }

  /** All decided claims of at least this confidence, as one band. */
  public static Band atLeast(List<Compared.Claim> claims, double from) {
    return between(claims, from, Math.nextUp(1.0));
  }

  private static Band between(List<Compared.Claim> claims, double from, double to) {
    List<Compared.Claim> inside =
        claims.stream()
            .filter(claim -> claim.finding().points().isPresent())
            .filter(claim -> claim.finding().confidence() >= from)
            .filter(claim -> claim.finding().confidence() < to)
            .toList();
    return new Band(from, to, Share.of(inside, Compared.Claim::right));
  }
}
