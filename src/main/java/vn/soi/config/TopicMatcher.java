package vn.soi.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.soi.config.WordingIndex.Found;

/**
 * Compares labels with the wordings of topics, all folded once when the vocabulary is read.
 *
 * <p>A label that is a wording has strength 1; with fillers around it a little less; a wording
 * inside a longer label has the share of the label's words that it covers; a word with which the
 * topic's labels begin is believed whatever follows it. A longer wording takes the words of a
 * shorter one of another category: "Văn bản chỉ đạo điều hành" is no "Văn bản".
 */
final class TopicMatcher {
  private static final double WITH_FILLERS = 0.95;
  private static final double PER_FILLER = 0.01;
  private static final double INSIDE = 0.9;
  private static final double NOT_AT_THE_HEAD = 0.85;
  private static final double OTHER_DIACRITICS = 0.8;
  private static final double OTHER_DIACRITICS_IN_A_SHORT_WORDING = 0.5;
  private static final double TYPING_ERROR = 0.8;
  private static final int SHORT_WORDING = 2;

  /** More than a name of another topic that only stands within the label. */
  private static final double HEADED = 0.54;

  /** In words; what is longer is a headline. */
  private static final int LONGEST_HEADED = 8;

  static final Comparator<TopicMatch> STRONGEST_FIRST =
      Comparator.comparingDouble(TopicMatch::strength)
          .reversed()
          .thenComparing(match -> match.topic().id());

  private final FillerWords fillers;
  private final WordingIndex index;
  private final TypingErrors typingErrors;
  private final Subjects subjects;
  private final Compounds compounds;

  TopicMatcher(List<Topic> topics, FillerWords fillers) {
    this.fillers = fillers;
    List<Wording> labels =
        topics.stream().flatMap(topic -> Wording.labels(topic).stream()).toList();
    List<Wording> all = new ArrayList<>(labels);
    topics.forEach(topic -> all.addAll(Wording.heads(topic)));
    topics.forEach(topic -> all.addAll(Wording.decoys(topic)));
    this.index = new WordingIndex(all);
    this.typingErrors = new TypingErrors(labels);
    this.subjects = new Subjects(topics);
    this.compounds = new Compounds(index, fillers);
  }

  /** The topics that a label may mean, strongest first. */
  List<TopicMatch> labelled(String label) {
    Phrase phrase = Phrase.of(label, fillers);
    List<TopicMatch> matches = new ArrayList<>(matches(phrase, index));
    if (matches.isEmpty() || matches.get(0).strength() < TYPING_ERROR) {
      return withGuesses(label, phrase, matches);
    }
    return List.copyOf(matches);
  }

  /** The topics of this index's wordings in the phrase, strongest first. */
  static List<TopicMatch> matches(Phrase phrase, WordingIndex index) {
    List<Found> found = index.in(phrase);
    Map<String, TopicMatch> best = new TreeMap<>();
    for (Found one : found) {
      if (!one.wording().decoy()
          && (!one.wording().head() || phrase.beginsWith(one.span()))
          && found.stream().noneMatch(other -> other.deceives(one) || other.swallows(one))) {
        keepStronger(best, match(phrase, one));
      }
    }
    return best.values().stream().sorted(STRONGEST_FIRST).toList();
  }

  static void keepStronger(Map<String, TopicMatch> best, TopicMatch match) {
    best.merge(
        match.topic().id(), match, (one, other) -> other.strength() > one.strength() ? other : one);
  }

  private List<TopicMatch> withGuesses(String label, Phrase phrase, List<TopicMatch> matches) {
    Map<String, TopicMatch> best = new TreeMap<>();
    matches.forEach(match -> keepStronger(best, match));
    compounds.in(label).forEach(match -> keepStronger(best, match));
    if (matches.isEmpty() || matches.get(0).strength() < Vocabulary.BELIEVED) {
      subjects.in(phrase).ifPresent(match -> keepStronger(best, match));
    }
    for (String text : phrase.cores()) {
      for (Wording near : typingErrors.near(text)) {
        keepStronger(best, new TopicMatch(near.topic(), TYPING_ERROR, near.text(), false));
      }
    }
    return best.values().stream().sorted(STRONGEST_FIRST).toList();
  }

  private static TopicMatch match(Phrase phrase, Found found) {
    String wording = found.wording().text();
    boolean contradicted = phrase.contradicts(found.span(), wording);
    double strength = strength(phrase, found) * (contradicted ? doubt(found) : 1);
    boolean exact =
        found.span().length() == phrase.size() && !contradicted && !found.wording().head();
    return new TopicMatch(found.wording().topic(), strength, wording, exact);
  }

  private static double strength(Phrase phrase, Found found) {
    double share = strength(phrase, found.span());
    return found.wording().head() && phrase.size() <= LONGEST_HEADED
        ? Math.max(share, HEADED)
        : share;
  }

  private static double strength(Phrase phrase, Span span) {
    int outside = phrase.size() - span.length();
    if (outside == 0) {
      return 1;
    }
    double meant = phrase.weightOutside(span);
    if (meant == 0) {
      return WITH_FILLERS - PER_FILLER * Math.min(outside, 10);
    }
    double share = span.length() / (span.length() + meant);
    boolean head = phrase.onlyFillersBefore(span.from());
    return INSIDE * share * (head ? 1 : NOT_AT_THE_HEAD);
  }

  private static double doubt(Found found) {
    return found.span().length() <= SHORT_WORDING
        ? OTHER_DIACRITICS_IN_A_SHORT_WORDING
        : OTHER_DIACRITICS;
  }
}
