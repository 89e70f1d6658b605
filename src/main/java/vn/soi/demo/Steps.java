package vn.soi.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.soi.config.Points;

/**
 * What a thing on a replica site proves.
 *
 * @param criterion the criterion that it is there for
 * @param block departments, districts or both
 * @param adding points by the letter of the step; empty when the points are a ladder
 * @param ladder points that can be held
 * @param thing the thing in words
 * @param alsoFalls what remains at most, by criterion, when the thing is taken away
 */
public record Steps(
    String criterion,
    String block,
    Map<Character, Points> adding,
    Set<Points> ladder,
    String thing,
    Map<String, Points> alsoFalls) {

  public Steps {
    adding = Map.copyOf(adding);
    ladder = java.util.Collections.unmodifiableSet(new TreeSet<>(ladder));
    alsoFalls = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(alsoFalls));
  }

  /** Reads the table: criterion, block, steps, thing, what also falls. */
  static Map<String, Steps> read() {
    Map<String, Steps> all = new LinkedHashMap<>();
    for (List<String> row : Table.of("steps.tsv")) {
      all.put(row.get(0), of(row));
    }
    return all;
  }

  private static Steps of(List<String> row) {
    Map<Character, Points> adding = new LinkedHashMap<>();
    Set<Points> ladder = new TreeSet<>(Set.of(Points.ZERO));
    for (String step : row.get(2).split(" ", -1)) {
      if (Character.isLetter(step.charAt(0))) {
        Points more = Holding.of(step.substring(1)).points();
        adding.put(step.charAt(0), more);
        new ArrayList<>(ladder).forEach(sum -> ladder.add(sum.plus(more)));
      } else {
        ladder.add(Holding.of(step).points());
      }
    }
    Map<String, Points> falls = new LinkedHashMap<>();
    for (String fall : row.size() > 4 ? row.get(4).split(" ", -1) : new String[0]) {
      falls.put(fall.replaceAll("=.*", ""), Holding.of(fall.replaceAll(".*=", "")).points());
    }
    return new Steps(row.get(0), row.get(1), adding, ladder, row.get(3), falls);
  }

  /** The holding as this criterion's steps understand it; refuses points that no step gives. */
  Holding complete(Holding given) {
    if (!ladder.contains(given.points())) {
      throw new IllegalArgumentException(criterion + " cannot give " + given.points());
    }
    if (adding.isEmpty() || !given.steps().isEmpty()) {
      return given;
    }
    StringBuilder letters = new StringBuilder();
    Points sum = Points.ZERO;
    for (char letter : new TreeSet<>(adding.keySet())) {
      if (sum.compareTo(given.points()) < 0) {
        sum = sum.plus(adding.getOrDefault(letter, Points.ZERO));
        letters.append(letter);
      }
    }
    return new Holding(given.points(), letters.toString());
  }
}
