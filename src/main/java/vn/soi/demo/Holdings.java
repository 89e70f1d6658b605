package vn.soi.demo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.config.Points;

/**
 * What every living site of the replica holds: by agency and criterion the points that it deserves.
 *
 * <p>Read from {@code holdings.tsv} and checked: each value is one that the criterion's steps can
 * give, the sum of a category is the notice's cell, and nothing is held without the thing that it
 * rests on.
 */
public final class Holdings {
  private final Map<String, Steps> steps;
  private final Map<String, Map<String, Holding>> held;
  private final Map<String, Map<String, State>> states;

  Holdings(
      Map<String, Steps> steps,
      Map<String, Map<String, Holding>> held,
      Map<String, Map<String, State>> states) {
    this.steps = steps;
    this.held = held;
    this.states = states;
    held.keySet().forEach(this::check);
  }

  /** The holdings behind notice 61/TB-STTTT of 22/11/2012. */
  public static Holdings ofTheNotice() {
    return new HoldingsTable(Steps.read()).read();
  }

  private void check(String agency) {
    steps.forEach(
        (criterion, known) -> {
          if (state(agency, category(criterion)) == State.HELD && of(agency, criterion).none()) {
            known.alsoFalls().forEach((other, most) -> refuseAbove(agency, criterion, other, most));
          }
        });
  }

  private void refuseAbove(String agency, String missing, String criterion, Points most) {
    Points points = of(agency, criterion).points();
    if (points.compareTo(most) > 0) {
      throw new IllegalArgumentException(
          "%s holds %s for %s, but %s is not there".formatted(agency, points, criterion, missing));
    }
  }

  /** The agencies in the order of the notice. */
  public List<String> agencies() {
    return List.copyOf(held.keySet());
  }

  /** What the agency's site holds for the criterion. */
  public Holding of(String agency, String criterion) {
    return own(agency).getOrDefault(criterion, Holding.NOTHING);
  }

  public State state(String agency, String category) {
    return states.getOrDefault(agency, Map.of()).getOrDefault(category, State.ABSENT);
  }

  /** The points that the site deserves in the category: the cell of the notice. */
  public Points cell(String agency, String category) {
    boolean penalty = List.of("policy", "strategy", "projects", "consultation").contains(category);
    if (state(agency, category) == State.ABSENT) {
      return penalty ? Points.of(-1) : Points.ZERO;
    }
    return own(agency).entrySet().stream()
        .filter(each -> category(each.getKey()).equals(category))
        .map(each -> each.getValue().points())
        .reduce(Points.ZERO, Points::plus);
  }

  /** All that is known of what proves what, by criterion. */
  public Map<String, Steps> steps() {
    return Collections.unmodifiableMap(steps);
  }

  /**
   * The same holdings with the thing taken away that proves this criterion of this agency; what
   * rests on the same thing falls with it, as {@link Steps#alsoFalls} says.
   */
  public Holdings without(String agency, String criterion) {
    Map<String, Holding> own = new LinkedHashMap<>(own(agency));
    own.remove(criterion);
    step(criterion).alsoFalls().forEach((other, most) -> cap(own, other, most));
    return changed(agency, own, category(criterion));
  }

  /** The same holdings with this holding ("1", "2ac") for one criterion of one agency. */
  public Holdings with(String agency, String criterion, String holding) {
    Map<String, Holding> own = new LinkedHashMap<>(own(agency));
    own.put(criterion, step(criterion).complete(Holding.of(holding)));
    return changed(agency, own, category(criterion));
  }

  private void cap(Map<String, Holding> own, String criterion, Points most) {
    Holding now = own.get(criterion);
    if (now != null && now.points().compareTo(most) > 0) {
      own.put(criterion, step(criterion).complete(new Holding(most, "")));
    }
  }

  private Holdings changed(String agency, Map<String, Holding> own, String category) {
    boolean nothing =
        own.entrySet().stream()
            .noneMatch(e -> category(e.getKey()).equals(category) && !e.getValue().none());
    Map<String, Map<String, Holding>> newHeld = new LinkedHashMap<>(held);
    newHeld.put(agency, own);
    Map<String, State> newState = new LinkedHashMap<>(states.getOrDefault(agency, Map.of()));
    newState.put(category, nothing ? State.ABSENT : State.HELD);
    Map<String, Map<String, State>> newStates = new LinkedHashMap<>(states);
    newStates.put(agency, newState);
    return new Holdings(steps, newHeld, newStates);
  }

  private Map<String, Holding> own(String agency) {
    Map<String, Holding> own = held.get(agency);
    if (own == null) {
      throw new IllegalArgumentException("no living agency '" + agency + "'");
    }
    return own;
  }

  private Steps step(String criterion) {
    Steps known = steps.get(criterion);
    if (known == null) {
      throw new IllegalArgumentException("no criterion '" + criterion + "'");
    }
    return known;
  }

  /** The agencies whose category is held differently here, by criterion: for telling two apart. */
  public List<String> differences(Holdings other, String agency) {
    List<String> differing = new ArrayList<>();
    for (String criterion : steps.keySet()) {
      if (!of(agency, criterion).points().equals(other.of(agency, criterion).points())) {
        differing.add(criterion);
      }
    }
    return differing;
  }

  private static String category(String criterion) {
    return criterion.substring(0, criterion.indexOf('.'));
  }
}
