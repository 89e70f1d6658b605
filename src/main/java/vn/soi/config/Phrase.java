package vn.soi.config;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.soi.text.Folded;

/** A label as the matcher sees it: its first folded words and what each is worth. */
final class Phrase {
  private static final int LONGEST_TEXT = 400;
  private static final int MOST_WORDS = 40;

  private final String text;
  private final String folded;
  private final List<String> words;
  private final int[] starts;
  private final double[] weights;
  private final FillerWords fillers;

  private Phrase(String text, Folded whole, FillerWords fillers) {
    this.text = text;
    List<String> all = whole.words();
    this.words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
    this.folded = String.join(" ", words);
    this.starts = new int[words.size() + 1];
    for (int i = 0; i < words.size(); i++) {
      starts[i + 1] = starts[i] + words.get(i).length() + 1;
    }
    this.weights = fillers.weights(words);
    this.fillers = fillers;
  }

  static Phrase of(String label, FillerWords fillers) {
    String text = label.length() > LONGEST_TEXT ? label.substring(0, LONGEST_TEXT) : label;
    return new Phrase(text, Folded.of(text), fillers);
  }

  static Phrase of(Folded words, FillerWords fillers) {
    return new Phrase("", words, fillers);
  }

  int size() {
    return words.size();
  }

  /** The words from one index to before another, joined by spaces. */
  String words(int from, int to) {
    return folded.substring(starts[from], starts[to] - 1);
  }

  /**
   * The whole, and the whole without some or all of the fillers at its ends. Some, because a filler
   * may be a part of the wording: without diacritics "Sở" is the beginning of "Sơ đồ".
   */
  List<String> cores() {
    List<String> cores = new ArrayList<>();
    for (int from = 0; from < words.size() && onlyFillersBefore(from); from++) {
      for (int to = words.size(); to > from && onlyFillersFrom(to); to--) {
        cores.add(words(from, to));
      }
    }
    return cores;
  }

  /** What all words together say; 0 if they are all fillers. */
  double weight() {
    return Arrays.stream(weights).sum();
  }

  /** The indexes of the words that are neither fillers nor part of an owner's name. */
  IntStream wordsThatCount() {
    return IntStream.range(0, weights.length).filter(word -> weights[word] >= 1);
  }

  /** What the words outside this span say that the span does not; 0 if they are all fillers. */
  double weightOutside(Span span) {
    double inside = Arrays.stream(weights, span.from(), span.to()).sum();
    return Math.max(0, weight() - inside);
  }

  /** Whether these words begin what the phrase says, and not in the middle of a filler. */
  boolean beginsWith(Span span) {
    return onlyFillersBefore(span.from()) && fillers.whole(words.subList(0, span.from()));
  }

  /** Whether every word before this index is a filler. */
  boolean onlyFillersBefore(int index) {
    return Arrays.stream(weights, 0, index).sum() == 0;
  }

  private boolean onlyFillersFrom(int index) {
    return Arrays.stream(weights, index, weights.length).sum() == 0;
  }

  /** Whether the label writes other diacritics in this span than the wording does. */
  boolean contradicts(Span span, String wording) {
    return Diacritics.contradict(text, span.from(), span.to(), wording);
  }
}
