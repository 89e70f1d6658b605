package vn.soi.demo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.soi.config.Points;

/** Reads {@code holdings.tsv} and checks it against the cells of the notice. */
final class HoldingsTable {
  private final Map<String, Steps> steps;

  HoldingsTable(Map<String, Steps> steps) {
    this.steps = steps;
  }

  Holdings read() {
    Map<String, Map<String, Holding>> held = new LinkedHashMap<>();
    Map<String, Map<String, State>> states = new LinkedHashMap<>();
    for (List<String> row : Table.of("holdings.tsv")) {
      String agency = row.get(0);
      String category = row.get(1);
      boolean something = row.get(3).contains("=");
      Map<String, Holding> own = held.computeIfAbsent(agency, id -> new LinkedHashMap<>());
      if (something) {
        for (String each : row.get(3).split(" ", -1)) {
          String[] sides = each.split("=", -1);
          own.put(category + "." + sides[0], Holding.of(sides[1]));
        }
      }
      states
          .computeIfAbsent(agency, id -> new LinkedHashMap<>())
          .put(
              category,
              something ? State.HELD : State.valueOf(row.get(3).toUpperCase(Locale.ROOT)));
    }
    Holdings all = new Holdings(steps, completed(held), states);
    checkCells(all);
    return all;
  }

  private Map<String, Map<String, Holding>> completed(Map<String, Map<String, Holding>> held) {
    Map<String, Map<String, Holding>> all = new LinkedHashMap<>();
    held.forEach(
        (agency, own) -> {
          Map<String, Holding> whole = new LinkedHashMap<>();
          own.forEach(
              (criterion, holding) -> {
                Steps known = steps.get(criterion);
                if (known == null) {
                  throw new IllegalArgumentException(agency + ": unknown " + criterion);
                }
                whole.put(criterion, known.complete(holding));
              });
          all.put(agency, whole);
        });
    return all;
  }

  private static void checkCells(Holdings all) {
    for (List<String> row : Table.of("holdings.tsv")) {
      Points cell = Points.of(new java.math.BigDecimal(row.get(2)));
      if (!all.cell(row.get(0), row.get(1)).equals(cell)) {
        throw new IllegalArgumentException(
            "%s %s holds %s, the notice says %s"
                .formatted(row.get(0), row.get(1), all.cell(row.get(0), row.get(1)), cell));
      }
    }
  }
}
