package vn.soi.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds long wordings in spite of one wrong, missing or extra letter. Every wording is filed under
 * itself and under itself without each of its letters; whatever is one edit away from it shares one
 * of these keys.
 */
final class TypingErrors {
  private static final int SHORTEST = 12;

  private final Map<String, List<Wording>> byKey;
  private final int longest;

  TypingErrors(List<Wording> wordings) {
    Map<String, List<Wording>> keys = new HashMap<>();
    for (Wording wording : wordings) {
      String folded = wording.folded();
      if (folded.length() >= SHORTEST) {
        keys(folded).forEach(key -> keys.computeIfAbsent(key, k -> new ArrayList<>()).add(wording));
      }
    }
    this.longest = keys.keySet().stream().mapToInt(String::length).max().orElse(0);
    this.byKey = Map.copyOf(keys);
  }

  /** The wordings of at least 12 characters that are exactly one edit away. */
  Set<Wording> near(String folded) {
    Set<Wording> near = new LinkedHashSet<>();
    if (folded.length() < SHORTEST - 1 || folded.length() > longest + 1) {
      return near;
    }
    for (String key : keys(folded)) {
      byKey.getOrDefault(key, List.of()).stream()
          .filter(wording -> oneEditApart(folded, wording.folded()))
          .forEach(near::add);
    }
    return near;
  }

  private static List<String> keys(String text) {
    List<String> keys = new ArrayList<>(List.of(text));
    for (int i = 0; i < text.length(); i++) {
      keys.add(text.substring(0, i) + text.substring(i + 1));
    }
    return keys;
  }

  private static boolean oneEditApart(String one, String other) {
    String longer = one.length() >= other.length() ? one : other;
    String shorter = one.length() >= other.length() ? other : one;
    if (longer.length() - shorter.length() > 1 || one.equals(other)) {
      return false;
    }
    int same = 0;
    while (same < shorter.length() && longer.charAt(same) == shorter.charAt(same)) {
      same++;
    }
    int skipped = longer.length() == shorter.length() ? 1 : 0;
    return longer.substring(same + 1).equals(shorter.substring(same + skipped));
  }
}
