package vn.soi.demo.compose;

import java.util.List;

/** Choices that look free but are always the same for the same words. */
final class Chance {

  private Chance() {}

  /** A number from 0 to {@code below - 1} that depends on nothing but the words. */
  static int of(int below, Object... words) {
    long hash = 0xcbf29ce484222325L;
    for (Object word : words) {
      String text = word.toString();
      for (int i = 0; i < text.length(); i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
      }
      hash = (hash ^ '/') * 0x100000001b3L;
    }
    hash ^= hash >>> 33;
    hash *= 0xff51afd7ed558ccdL;
    hash ^= hash >>> 29;
    return (int) Math.floorMod(hash, (long) below);
  }

  static <T> T pick(List<T> from, Object... words) {
    return from.get(of(from.size(), words));
  }
}
