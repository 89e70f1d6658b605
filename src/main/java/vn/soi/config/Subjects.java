package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Labels that name fields of life and nothing else: "Quốc phòng - An ninh", "Y tế, giáo dục". */
final class Subjects {
  /** Just enough to be believed: such a label may as well head pages of another kind. */
  private static final double STRENGTH = 0.46;

  private final WordingIndex index;

  Subjects(List<Topic> topics) {
    List<Wording> subjects = new ArrayList<>();
    topics.forEach(topic -> subjects.addAll(Wording.subjects(topic)));
    topics.forEach(topic -> subjects.addAll(Wording.decoys(topic)));
    this.index = new WordingIndex(subjects);
  }

  /** The topic of which the phrase is a heading by subject, if it names nothing but subjects. */
  Optional<TopicMatch> in(Phrase phrase) {
    List<WordingIndex.Found> found = index.in(phrase);
    boolean deceived = found.stream().anyMatch(one -> one.wording().decoy());
    if (deceived || !phrase.wordsThatCount().allMatch(word -> named(found, word))) {
      return Optional.empty();
    }
    return found.stream()
        .map(one -> new TopicMatch(one.wording().topic(), STRENGTH, one.wording().text(), false))
        .findFirst();
  }

  private static boolean named(List<WordingIndex.Found> found, int word) {
    return found.stream().anyMatch(one -> one.span().holds(word));
  }
}
