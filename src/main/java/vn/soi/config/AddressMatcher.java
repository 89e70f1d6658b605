package vn.soi.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import vn.soi.text.Slug;

/**
 * Compares addresses with the wordings of topics, segment by segment, the last one weighing most.
 *
 * <p>Segments are read as labels without diacritics; glued words ("tintuc") and slugs whose maker
 * dropped every đ ("hoi-ap") are known as well.
 */
final class AddressMatcher {
  private static final double LAST_SEGMENT = 0.7;
  private static final double EACH_EARLIER = 0.75;
  private static final double GLUED = 0.9;
  private static final double WEAKEST = 0.1;
  private static final int MOST_SEGMENTS = 6;
  private static final int LONGEST_ADDRESS = 2000;
  private static final int SHORTEST_GLUED = 5;
  private static final Pattern HOST = Pattern.compile("^[a-zA-Z]{1,10}://[^/]{0,300}");
  private static final Pattern FRAGMENT = Pattern.compile("#.*", Pattern.DOTALL);
  private static final Pattern PICTURE = Pattern.compile("(?i)\\.(?:png|jpe?g|gif|svg|webp)$");
  private static final Pattern SEPARATORS = Pattern.compile("/");

  private final FillerWords fillers;
  private final WordingIndex index;
  private final Map<String, List<Wording>> glued;

  AddressMatcher(List<Topic> topics, FillerWords fillers) {
    this.fillers = fillers;
    List<Wording> wordings = new ArrayList<>();
    for (Topic topic : topics) {
      wordings.addAll(Wording.slugs(topic));
      wordings.addAll(Wording.labels(topic));
    }
    this.glued = glued(wordings);
    List<Wording> all = new ArrayList<>(wordings);
    wordings.forEach(wording -> LostD.of(wording).ifPresent(all::add));
    topics.forEach(topic -> all.addAll(Wording.decoys(topic)));
    this.index = new WordingIndex(all);
  }

  /** The topics that an address may mean, strongest first. */
  List<TopicMatch> addressed(String address) {
    Map<String, TopicMatch> best = new TreeMap<>();
    double weight = LAST_SEGMENT;
    for (Slug slug : lastFirst(address)) {
      Phrase phrase = Phrase.of(slug.folded(), fillers);
      if (phrase.weight() > 0) {
        for (TopicMatch match : segment(slug, phrase)) {
          TopicMatcher.keepStronger(best, weighed(match, weight));
        }
        weight *= EACH_EARLIER;
      }
    }
    return best.values().stream()
        .filter(match -> match.strength() >= WEAKEST)
        .sorted(TopicMatcher.STRONGEST_FIRST)
        .toList();
  }

  private List<TopicMatch> segment(Slug slug, Phrase phrase) {
    List<TopicMatch> matches = TopicMatcher.matches(phrase, index);
    if (!matches.isEmpty()) {
      return matches;
    }
    return glued.getOrDefault(String.join("", slug.words()), List.of()).stream()
        .map(wording -> new TopicMatch(wording.topic(), GLUED, wording.text(), false))
        .toList();
  }

  private static TopicMatch weighed(TopicMatch match, double weight) {
    return new TopicMatch(match.topic(), match.strength() * weight, match.wording(), false);
  }

  /** The values of the query as the last segments, then those of the path from the end. */
  private static List<Slug> lastFirst(String address) {
    String bounded =
        address.length() > LONGEST_ADDRESS ? address.substring(0, LONGEST_ADDRESS) : address;
    String local = FRAGMENT.matcher(HOST.matcher(bounded).replaceFirst("")).replaceFirst("");
    int question = local.indexOf('?');
    String path = question < 0 ? local : local.substring(0, question);
    List<Slug> slugs = new ArrayList<>();
    if (question >= 0) {
      for (String parameter : local.substring(question + 1).split("&", -1)) {
        addSlug(slugs, parameter.substring(parameter.indexOf('=') + 1).replace('+', ' '));
      }
    }
    String[] segments = SEPARATORS.split(path, -1);
    for (int i = segments.length - 1; i >= 0 && slugs.size() < MOST_SEGMENTS; i--) {
      addSlug(slugs, segments[i]);
    }
    return slugs;
  }

  private static void addSlug(List<Slug> slugs, String segment) {
    Slug slug = Slug.of(PICTURE.matcher(segment).replaceFirst(""));
    if (!slug.folded().isEmpty() && slugs.size() < MOST_SEGMENTS) {
      slugs.add(slug);
    }
  }

  private static Map<String, List<Wording>> glued(List<Wording> wordings) {
    Map<String, List<Wording>> glued = new HashMap<>();
    for (Wording wording : wordings) {
      String letters = String.join("", wording.words());
      if (letters.length() >= SHORTEST_GLUED) {
        glued.computeIfAbsent(letters, key -> new ArrayList<>()).add(wording);
      }
    }
    return Map.copyOf(glued);
  }
}
