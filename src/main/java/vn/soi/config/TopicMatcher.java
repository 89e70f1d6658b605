package vn.soi.config;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soi.text.Folded;
import vn.soi.text.Slug;

/** Compares labels and addresses with the wordings of topics. */
final class TopicMatcher {

  private static final Comparator<TopicMatch> STRONGEST_FIRST =
      Comparator.comparingDouble(TopicMatch::strength)
          .reversed()
          .thenComparing(match -> match.topic().id());

  private TopicMatcher() {}

  static List<TopicMatch> labelled(List<Topic> topics, String label) {
    Folded folded = Folded.of(label);
    List<TopicMatch> matches = new ArrayList<>();
    topics.forEach(topic -> labelled(topic, folded).ifPresent(matches::add));
    matches.sort(STRONGEST_FIRST);
    return matches;
  }

  static List<TopicMatch> addressed(List<Topic> topics, String path) {
    List<TopicMatch> matches = new ArrayList<>();
    for (Topic topic : topics) {
      topic.slugs().stream()
          .filter(slug -> Slug.of(path).matches(Folded.of(slug)))
          .findFirst()
          .ifPresent(slug -> matches.add(new TopicMatch(topic, 0.7, slug, false)));
    }
    matches.sort(STRONGEST_FIRST);
    return matches;
  }

  private static Optional<TopicMatch> labelled(Topic topic, Folded label) {
    if (topic.decoys().stream().map(Folded::of).anyMatch(label::contains)) {
      return Optional.empty();
    }
    return topic.labels().stream()
        .filter(wording -> label.contains(Folded.of(wording)))
        .map(wording -> match(topic, label, wording))
        .max(Comparator.comparingDouble(TopicMatch::strength));
  }

  private static TopicMatch match(Topic topic, Folded label, String wording) {
    Folded folded = Folded.of(wording);
    boolean exact = folded.equals(label);
    double share = (double) folded.words().size() / label.words().size();
    return new TopicMatch(topic, exact ? 1 : 0.9 * share, wording, exact);
  }
}
