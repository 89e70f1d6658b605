package vn.soi.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Wordings by their folded words, for finding them within a phrase. */
final class WordingIndex {
  private final Map<String, List<Wording>> byWords;
  private final int longest;

  WordingIndex(List<Wording> wordings) {
    Map<String, List<Wording>> filed = new HashMap<>();
    for (Wording wording : wordings) {
      filed.computeIfAbsent(wording.folded(), key -> new ArrayList<>()).add(wording);
    }
    this.byWords = Map.copyOf(filed);
    this.longest = wordings.stream().mapToInt(wording -> wording.words().size()).max().orElse(0);
  }

  /** Every wording that stands in the phrase as whole words, from left to right. */
  List<Found> in(Phrase phrase) {
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < phrase.size(); from++) {
      for (int to = from + 1; to <= Math.min(phrase.size(), from + longest); to++) {
        Span span = new Span(from, to);
        byWords
            .getOrDefault(phrase.words(from, to), List.of())
            .forEach(wording -> found.add(new Found(wording, span)));
      }
    }
    return found;
  }

  /** A wording and where it stands. */
  record Found(Wording wording, Span span) {

    /** Whether this is the topic's decoy for the other, which is a part of it. */
    boolean deceives(Found other) {
      return wording.decoy()
          && wording.topic().equals(other.wording.topic())
          && span.overlaps(other.span)
          && !span.strictlyWithin(other.span);
    }

    /** Whether this longer wording of another category takes the other's words away. */
    boolean swallows(Found other) {
      return wording.kind() == Wording.Kind.NAME
          && !wording.topic().category().equals(other.wording.topic().category())
          && other.span.strictlyWithin(span);
    }
  }
}
