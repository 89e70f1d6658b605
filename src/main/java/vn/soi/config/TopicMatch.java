package vn.soi.config;

/**
 * How well a label or an address fits a topic.
 *
 * @param strength 0 to 1: 1 an official wording as it stands, less for a tolerated one
 * @param wording the vocabulary entry that matched
 * @param exact whether the label is that wording and nothing else
 */
public record TopicMatch(Topic topic, double strength, String wording, boolean exact) {

  public TopicMatch {
    if (!(strength > 0 && strength <= 1)) {
      throw new IllegalArgumentException("strength is above 0 and at most 1, not " + strength);
    }
  }
}
