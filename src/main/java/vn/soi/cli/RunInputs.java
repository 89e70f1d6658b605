package vn.soi.cli;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a run was started with, as it is written into its folder: by this a run that was cut off is
 * known again when it is started a second time.
 *
 * @param values by name, in alphabetical order; neither names nor values hold line breaks
 */
record RunInputs(Map<String, String> values) {

  /** The audit date's name among the values. */
  static final String AS_OF = "asOf";

  /** The start's name among the values. */
  static final String STARTED_AT = "startedAt";

  RunInputs {
    values = java.util.Collections.unmodifiableMap(new TreeMap<>(values));
    values.forEach(
        (name, value) -> {
          if ((name + value).contains("\n") || name.contains("=")) {
            throw new IllegalArgumentException("not one line: " + name);
          }
        });
  }

  /** Reads what {@link #text} wrote. */
  static RunInputs parse(String text) {
    return new RunInputs(
        text.lines()
            .filter(line -> line.contains("="))
            .collect(
                Collectors.toMap(
                    line -> line.substring(0, line.indexOf('=')),
                    line -> line.substring(line.indexOf('=') + 1))));
  }

  String text() {
    return values.entrySet().stream()
        .map(entry -> entry.getKey() + "=" + entry.getValue() + "\n")
        .collect(Collectors.joining());
  }

  String value(String name) {
    String value = values.get(name);
    if (value == null) {
      throw new IllegalArgumentException("the run's record has no '" + name + "'");
    }
    return value;
  }

  /**
   * Whether both would look at the same things in the same way; when they began does not matter.
   */
  boolean sameWork(RunInputs other) {
    return without(STARTED_AT).equals(other.without(STARTED_AT));
  }

  private Map<String, String> without(String name) {
    Map<String, String> rest = new TreeMap<>(values);
    rest.remove(name);
    return rest;
  }
}
