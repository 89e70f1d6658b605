package vn.soi.crawl;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The sections that are no page of their own but a part of the home page: whatever stands in such a
 * part belongs to its section, on the home page and on the further pages of its lists.
 */
final class PartGroups {

  private final Topics topics;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Set<String> named = new HashSet<>();

  PartGroups(Topics topics) {
    this.topics = topics;
  }

  /** Learns for which categories the home page's menus lead to pages of their own. */
  void learn(List<CrawlUrl> urls) {
    urls.stream()
        .map(CrawlUrl::link)
        .filter(FoundLink::menu)
        .flatMap(link -> topics.of(link).stream())
        .filter(Topics.Guess::sure)
        .forEach(guess -> named.add(category(guess)));
  }

  /** The section of what stands under these words, unless it has a page of its own. */
  Optional<Group> of(Task from, List<String> under) {
    boolean further = from.role() == Task.Role.LIST && groups.containsValue(from.group());
    if (from.role() != Task.Role.HOME && !further) {
      return Optional.empty();
    }
    return under.stream()
        .flatMap(words -> topics.labelled(words).stream())
        .filter(Topics.Guess::sure)
        .filter(guess -> !named.contains(category(guess)))
        .findFirst()
        .map(
            guess -> groups.computeIfAbsent(guess.topic(), topic -> new Group(Optional.of(topic))));
  }

  private static String category(Topics.Guess guess) {
    return guess.topic().split("\\.", 2)[0];
  }
}
