package vn.soi.config;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soi.text.Folded;

/**
 * Words that stand around a wording without changing what a label means: "Chuyên mục tin tức", "Văn
 * bản 10", "Lịch công tác của lãnh đạo Sở".
 */
final class FillerWords {
  /** The lexicon that holds them. */
  static final String LEXICON = "ignorable-words";

  private static final String OWNER = "owner";

  /** What a word of the owner's name counts, where a word that may change the meaning counts 1. */
  private static final double NAME_WEIGHT = 0.25;

  private static final int LONGEST = 5;

  private final Set<String> fillers;
  private final Set<String> owners;

  /** No lexicon, no fillers but numbers. */
  FillerWords(Optional<Lexicon> lexicon) {
    this.fillers = folded(lexicon, term -> true);
    this.owners = folded(lexicon, term -> term.id().equals(OWNER));
  }

  /** What each word says: 0 for fillers and numbers, less than 1 in the name of an owner. */
  double[] weights(List<String> words) {
    double[] weights = new double[words.size()];
    double ordinary = 1;
    int i = 0;
    while (i < weights.length) {
      int length = longestFiller(words, i);
      if (length == 0) {
        weights[i] = isNumber(words.get(i)) ? 0 : ordinary;
        i++;
      } else {
        ordinary = owners.contains(joined(words, i, length)) ? NAME_WEIGHT : ordinary;
        i += length;
      }
    }
    return weights;
  }

  /** Whether the words are fillers from the first to the last, none of them cut short. */
  boolean whole(List<String> words) {
    return Arrays.stream(weights(words)).sum() == 0;
  }

  private int longestFiller(List<String> words, int from) {
    for (int length = Math.min(LONGEST, words.size() - from); length > 0; length--) {
      if (fillers.contains(joined(words, from, length))) {
        return length;
      }
    }
    return 0;
  }

  private static String joined(List<String> words, int from, int length) {
    return length == 1 ? words.get(from) : String.join(" ", words.subList(from, from + length));
  }

  private static boolean isNumber(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private static Set<String> folded(
      Optional<Lexicon> lexicon, java.util.function.Predicate<Term> which) {
    return lexicon.stream()
        .flatMap(all -> all.terms().stream())
        .filter(which)
        .flatMap(FillerWords::wordings)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static Stream<String> wordings(Term term) {
    return term.wordings().stream().map(wording -> Folded.of(wording).text());
  }
}
