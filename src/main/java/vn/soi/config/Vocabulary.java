package vn.soi.config;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words by which sites are read: section labels, slugs, decoys and the lexicons of tables and
 * forms.
 *
 * @param sha256 hex digest of the file that it was read from
 */
public record Vocabulary(List<Topic> topics, Map<String, Lexicon> lexicons, String sha256) {

  public Vocabulary {
    topics = List.copyOf(topics);
    lexicons = java.util.Collections.unmodifiableMap(new TreeMap<>(lexicons));
  }

  public Topic topic(String id) {
    return topics.stream()
        .filter(topic -> topic.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no topic '" + id + "'"));
  }

  public Lexicon lexicon(String id) {
    Lexicon lexicon = lexicons.get(id);
    if (lexicon == null) {
      throw new IllegalArgumentException("no lexicon '" + id + "'");
    }
    return lexicon;
  }

  /** The topics that a label (menu text, heading, picture's alt) may mean, strongest first. */
  public List<TopicMatch> labelled(String label) {
    return TopicMatcher.labelled(topics, label);
  }

  /** The topics that an address may mean by its last path segments, strongest first. */
  public List<TopicMatch> addressed(String path) {
    return TopicMatcher.addressed(topics, path);
  }

  /** The topic that a label most probably means. */
  public Optional<TopicMatch> best(String label) {
    return labelled(label).stream().max(Comparator.comparingDouble(TopicMatch::strength));
  }
}
