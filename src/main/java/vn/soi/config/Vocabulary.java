package vn.soi.config;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The words by which sites are read: section labels, slugs, decoys and the lexicons of tables and
 * forms. A class and no record, because the wordings are indexed once for all comparisons.
 */
public final class Vocabulary {
  /** From this strength on, {@link #best} believes that a label means a topic. */
  public static final double BELIEVED = 0.45;

  private final List<Topic> topics;
  private final Map<String, Lexicon> lexicons;
  private final String sha256;
  private final TopicMatcher labels;
  private final AddressMatcher addresses;

  /**
   * Files all wordings.
   *
   * @param sha256 hex digest of the file that they were read from
   */
  public Vocabulary(List<Topic> topics, Map<String, Lexicon> lexicons, String sha256) {
    this.topics = List.copyOf(topics);
    this.lexicons = Collections.unmodifiableMap(new TreeMap<>(lexicons));
    this.sha256 = sha256;
    FillerWords fillers = new FillerWords(Optional.ofNullable(lexicons.get(FillerWords.LEXICON)));
    this.labels = new TopicMatcher(this.topics, fillers);
    this.addresses = new AddressMatcher(this.topics, fillers);
  }

  public List<Topic> topics() {
    return topics;
  }

  public Map<String, Lexicon> lexicons() {
    return lexicons;
  }

  public String sha256() {
    return sha256;
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
    return labels.labelled(label);
  }

  /**
   * The topics that an address (or a picture's file name) may mean by its last path segments and
   * the values of its query, strongest first; never stronger than 0.7.
   */
  public List<TopicMatch> addressed(String address) {
    return addresses.addressed(address);
  }

  /** The topic that a label most probably means, if any is strong enough to be believed. */
  public Optional<TopicMatch> best(String label) {
    return labelled(label).stream().findFirst().filter(match -> match.strength() >= BELIEVED);
  }
}
