package vn.soi.config;

/**
 * Words of a label that are a wording.
 *
 * @param from index of the first word
 * @param to index after the last word
 */
record Span(int from, int to) {

  int length() {
    return to - from;
  }

  boolean holds(int word) {
    return from <= word && word < to;
  }

  boolean overlaps(Span other) {
    return from < other.to && other.from < to;
  }

  /** Whether this span lies within the other and is shorter. */
  boolean strictlyWithin(Span other) {
    return other.from <= from && to <= other.to && length() < other.length();
  }
}
