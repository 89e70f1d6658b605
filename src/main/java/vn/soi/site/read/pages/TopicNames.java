package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Looks labels and addresses up in the vocabulary, each label once. */
final class TopicNames {

  private static final double CLOSE = 0.8;
  private static final int LONGEST_LABEL = 14;

  private final Vocabulary vocabulary;
  private final Map<String, List<TopicMatch>> known = new LinkedHashMap<>();

  TopicNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The topics that a short label may mean, without those that fit much worse than the best. */
  List<TopicMatch> labelled(String label) {
    return known.computeIfAbsent(label, this::matches);
  }

  /** The topics that the last segment of an address may mean. */
  List<TopicMatch> addressed(URI url) {
    String path = Optional.ofNullable(url.getRawPath()).orElse("");
    return Arrays.stream(path.split("/", -1))
        .filter(segment -> !segment.isBlank())
        .reduce((earlier, later) -> later)
        .map(vocabulary::addressed)
        .orElse(List.of());
  }

  private List<TopicMatch> matches(String label) {
    Folded folded = Folded.of(label);
    if (folded.isEmpty() || folded.words().size() > LONGEST_LABEL) {
      return List.of();
    }
    List<TopicMatch> all = vocabulary.labelled(label);
    double best = all.isEmpty() ? 0 : all.get(0).strength();
    return all.stream().filter(match -> match.strength() >= best * CLOSE).toList();
  }
}
