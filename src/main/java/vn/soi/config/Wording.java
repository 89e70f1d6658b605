package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import vn.soi.text.Folded;

/**
 * One entry of a topic, folded once.
 *
 * @param text as the vocabulary has it
 * @param words its folded words
 */
record Wording(Topic topic, String text, List<String> words, Kind kind) {

  /** What it is for the topic: a name of it, a word its names begin with, or what it is not. */
  enum Kind {
    NAME,
    HEAD,
    DECOY
  }

  Wording {
    words = List.copyOf(words);
  }

  static List<Wording> labels(Topic topic) {
    return of(topic, topic.labels(), Kind.NAME);
  }

  static List<Wording> slugs(Topic topic) {
    return of(topic, topic.slugs(), Kind.NAME);
  }

  static List<Wording> decoys(Topic topic) {
    return of(topic, topic.decoys(), Kind.DECOY);
  }

  static List<Wording> heads(Topic topic) {
    return of(topic, topic.heads(), Kind.HEAD);
  }

  static List<Wording> subjects(Topic topic) {
    return of(topic, topic.subjects(), Kind.NAME);
  }

  boolean decoy() {
    return kind == Kind.DECOY;
  }

  boolean head() {
    return kind == Kind.HEAD;
  }

  /** The folded words joined by spaces. */
  String folded() {
    return String.join(" ", words);
  }

  private static List<Wording> of(Topic topic, List<String> texts, Kind kind) {
    List<Wording> wordings = new ArrayList<>();
    for (String text : texts) {
      wordings.add(new Wording(topic, text, Folded.of(text).words(), kind));
    }
    return wordings;
  }
}
