package vn.soi.config;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A value of a configuration file that knows where it stands and refuses to be what it is not. */
sealed interface Node {

  Place place();

  /** What it is, in the words of a refusal. */
  String kind();

  default Mapping mapping() {
    throw place().refused("must be a mapping of keys to values, not " + kind());
  }

  default List<Node> items() {
    throw place().refused("must be a list, not " + kind());
  }

  default String text() {
    throw place().refused("must be a text, not " + kind());
  }

  default BigDecimal number() {
    throw place().refused("must be a number, not " + kind());
  }

  /** A whole number between these bounds, both allowed. */
  default long whole(long least, long most) {
    BigDecimal value = number();
    if (value.stripTrailingZeros().scale() > 0) {
      throw place().refused("must be a whole number, not " + value);
    }
    if (value.compareTo(BigDecimal.valueOf(least)) < 0
        || value.compareTo(BigDecimal.valueOf(most)) > 0) {
      throw place().refused("must lie between %d and %d, not %s".formatted(least, most, value));
    }
    return value.longValueExact();
  }

  /** A list of texts, none of them twice. */
  default List<String> texts() {
    Set<String> seen = new java.util.HashSet<>();
    List<String> texts = new ArrayList<>();
    for (Node item : items()) {
      if (!seen.add(item.text())) {
        throw item.place().refused("stands twice in this list: " + item.text());
      }
      texts.add(item.text());
    }
    return texts;
  }

  /** A list that is not empty. */
  default List<Node> someItems() {
    if (items().isEmpty()) {
      throw place().refused("must not be an empty list");
    }
    return items();
  }

  record Text(Place place, String text) implements Node {
    public Text {
      if (text.isBlank()) {
        throw place.refused("must not be empty");
      }
    }

    @Override
    public String kind() {
      return "the text '" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "'";
    }
  }

  record Amount(Place place, BigDecimal number) implements Node {
    @Override
    public String kind() {
      return "the number " + number;
    }
  }

  record Truth(Place place, boolean value) implements Node {
    @Override
    public String kind() {
      return "the truth value " + value;
    }
  }

  record Sequence(Place place, List<Node> items) implements Node {
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }
  }

  /** Keys with their values, in the order of the file. */
  record Mapping(Place place, Map<String, Node> values) implements Node {
    public Mapping {
      values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    @Override
    public Mapping mapping() {
      return this;
    }

    @Override
    public String kind() {
      return "a mapping";
    }

    /** This mapping, if it has no other keys than these. */
    Mapping only(String... known) {
      List<String> keys = List.of(known);
      values.forEach(
          (key, value) -> {
            if (!keys.contains(key)) {
              throw value.place().refused("unknown key; known here are " + String.join(", ", keys));
            }
          });
      return this;
    }

    Node need(String key) {
      return optional(key)
          .orElseThrow(() -> place.below(key, place.line()).refused("this key is missing"));
    }

    Optional<Node> optional(String key) {
      return Optional.ofNullable(values.get(key));
    }

    /** The texts of an optional list; none if the key is not there. */
    List<String> textsOf(String key) {
      return optional(key).map(Node::texts).orElse(List.of());
    }
  }
}
