package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.demo.Profile;
import vn.soi.demo.Table;

/**
 * Writes an agency's texts: sentence patterns filled with the words of its field and locality.
 *
 * <p>The same agency, pattern and index always give the same text, whatever else stands on the
 * site.
 */
public final class Wording {
  private static final Pattern SLOT = Pattern.compile("\\{([a-z.]+?)([0-9]?)}");
  private final Profile profile;
  private final Map<String, List<String>> words;

  private Wording(Profile profile, Map<String, List<String>> words) {
    this.profile = profile;
    this.words = words;
  }

  public static Wording of(Profile profile) {
    Map<String, List<String>> words = new LinkedHashMap<>();
    add(words, "common.txt");
    add(words, "labels.txt");
    add(words, "sectors/" + profile.sector() + ".txt");
    if (profile.district()) {
      add(words, "sectors/" + profile.id() + ".txt");
    }
    return new Wording(profile, words);
  }

  // Lines "key: one | two"; a key without values on its line is followed by one value a line.
  private static void add(Map<String, List<String>> words, String resource) {
    List<String> open = new ArrayList<>();
    for (String line : Table.lines(resource)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      if (line.startsWith("  ")) {
        open.add(line.strip());
        continue;
      }
      int colon = line.indexOf(':');
      open = new ArrayList<>();
      for (String value : line.substring(colon + 1).split("\\|", -1)) {
        if (!value.isBlank()) {
          open.add(value.strip());
        }
      }
      words.put(line.substring(0, colon), open);
    }
  }

  public Profile profile() {
    return profile;
  }

  /** All values under a key, as they stand. */
  public List<String> all(String key) {
    List<String> values = words.get(key);
    if (values == null || values.isEmpty()) {
      throw new IllegalArgumentException(profile.id() + " has no words for '" + key + "'");
    }
    return List.copyOf(values);
  }

  /** One of the labels that real sites use for a section or field; always the same on one site. */
  public String label(String key) {
    return Chance.pick(all("label." + key), profile.id(), key);
  }

  /** The keys that begin so, in order. */
  public List<String> keys(String prefix) {
    return words.keySet().stream().filter(key -> key.startsWith(prefix)).toList();
  }

  /** The pattern's text of this index; neighbouring indexes differ in pattern and topic. */
  public String say(String key, int index) {
    List<String> patterns = all(key);
    int from = Chance.of(patterns.size(), profile.id(), key);
    return fill(patterns.get((from + index) % patterns.size()), key, index);
  }

  /** The same with capital first letter: for titles that begin with a slot. */
  public String title(String key, int index) {
    return capital(say(key, index));
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
  }

  /** Fills the slots of a text. */
  public String fill(String pattern, String key, int index) {
    Matcher slots = SLOT.matcher(pattern);
    StringBuilder text = new StringBuilder();
    while (slots.find()) {
      String value = value(slots.group(1), slots.group(2), key, index);
      slots.appendReplacement(text, Matcher.quoteReplacement(value));
    }
    slots.appendTail(text);
    return text.toString();
  }

  private String value(String slot, String number, String key, int index) {
    String id = profile.id();
    return switch (slot) {
      case "agency" -> profile.name();
      case "brief" -> profile.brief();
      case "head" -> profile.head();
      case "deputy" -> profile.deputy();
      case "place" -> profile.place();
      case "tail" -> profile.tail();
      case "address" -> profile.address();
      case "topic" -> {
        List<String> topics = all("topic");
        // One further after each round of the longest pattern list, so that pairs do not repeat.
        int turn = Chance.of(topics.size(), id, "topic") + index + index / 13;
        yield topics.get(turn % topics.size());
      }
      case "chief" -> person("leader", 0);
      case "second" -> person("leader", 1 + Chance.of(3, id, key, index));
      case "person" -> person(key + number, index);
      case "n" -> String.valueOf(12 + Chance.of(280, id, key, index, number));
      case "few" -> String.valueOf(2 + Chance.of(8, id, key, index, number));
      case "percent" -> String.valueOf(71 + Chance.of(28, id, key, index, number));
      default -> fill(Chance.pick(all(slot), id, key, slot, index, number), key + slot, index);
    };
  }

  /** A person's name. */
  public String person(String key, int index) {
    String id = profile.id();
    return Chance.pick(all("surname"), id, key, index, "s")
        + " "
        + Chance.pick(all("middle"), id, key, index, "m")
        + " "
        + Chance.pick(all("given"), id, key, index, "g");
  }
}
