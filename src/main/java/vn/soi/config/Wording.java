package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import vn.soi.text.Folded;

/**
 * One entry of a topic, folded once.
 *
 * @param text as the vocabulary has it
 * @param words its folded words
 * @param decoy whether it says what the topic is not
 */
record Wording(Topic topic, String text, List<String> words, boolean decoy) {

  Wording {
    words = List.copyOf(words);
  }

  static List<Wording> labels(Topic topic) {
    return of(topic, topic.labels(), false);
  }

  static List<Wording> slugs(Topic topic) {
    return of(topic, topic.slugs(), false);
  }

  static List<Wording> decoys(Topic topic) {
    return of(topic, topic.decoys(), true);
  }

  /** The folded words joined by spaces. */
  String folded() {
    return String.join(" ", words);
  }

  private static List<Wording> of(Topic topic, List<String> texts, boolean decoys) {
    List<Wording> wordings = new ArrayList<>();
    for (String text : texts) {
      wordings.add(new Wording(topic, text, Folded.of(text).words(), decoys));
    }
    return wordings;
  }
}
