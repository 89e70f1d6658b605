package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** How things were sorted, beside how they should have been. */
final class Confusion {

  private final Map<String, Map<String, Integer>> counts = new TreeMap<>();
  private final Set<String> classes = new TreeSet<>();
  private final List<String> wrong = new ArrayList<>();

  void add(String wanted, String got, String what) {
    counts.computeIfAbsent(wanted, first -> new TreeMap<>()).merge(got, 1, Integer::sum);
    classes.add(wanted);
    classes.add(got);
    if (!wanted.equals(got)) {
      wrong.add("%s -> %s: %s".formatted(wanted, got, what));
    }
  }

  /** The mean of the classes' F1, each class weighing the same. */
  double macroF1() {
    return classes.stream().mapToDouble(this::f1).average().orElse(0);
  }

  private double f1(String name) {
    int right = count(name, name);
    int wanted = classes.stream().mapToInt(got -> count(name, got)).sum();
    int got = classes.stream().mapToInt(other -> count(other, name)).sum();
    return right == 0 ? 0 : 2.0 * right / (wanted + got);
  }

  private int count(String wanted, String got) {
    return counts.getOrDefault(wanted, Map.of()).getOrDefault(got, 0);
  }

  /**
   * The figure, the table (a row for what was wanted, a column for what came out), the mistakes.
   */
  String report() {
    StringBuilder text =
        new StringBuilder(String.format(Locale.ROOT, "Macro-F1 %.3f%n%n|  | F1 |", macroF1()));
    classes.forEach(name -> text.append(' ').append(name).append(" |"));
    text.append("\n").append("| --- ".repeat(classes.size() + 2)).append("|\n");
    for (String wanted : classes) {
      text.append(String.format(Locale.ROOT, "| %s | %.3f |", wanted, f1(wanted)));
      classes.forEach(got -> text.append(' ').append(count(wanted, got)).append(" |"));
      text.append('\n');
    }
    return text.append("\n  ").append(String.join("\n  ", wrong)).append('\n').toString();
  }
}
