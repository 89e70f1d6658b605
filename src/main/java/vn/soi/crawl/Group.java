package vn.soi.crawl;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Settings;

/** A section of the site and what was opened of it; a section of a known topic may have more. */
final class Group {

  private static final int MOST_LEVELS = 3;

  private Optional<String> topic;
  private final Set<String> shapes = new HashSet<>();
  private final Map<Integer, Integer> details = new HashMap<>();
  private int lists;
  private int files;

  Group(Optional<String> topic) {
    this.topic = topic;
  }

  Optional<String> topic() {
    return topic;
  }

  boolean isOf(String category) {
    return topic.filter(t -> t.equals(category) || t.startsWith(category + ".")).isPresent();
  }

  /** Learns the topic from the page's own heading. */
  void isAbout(String found) {
    topic = topic.or(() -> Optional.of(found));
  }

  /** Learns what the pages of its list look like, so that "more like this" is known again. */
  void lists(String shape) {
    shapes.add(shape);
  }

  boolean listsLike(String shape) {
    return shapes.contains(shape);
  }

  /** Takes one more page of this kind, if there is room for it. */
  boolean takes(Task task, Settings settings) {
    return switch (task.role()) {
      case LIST -> ++lists < (topic.isPresent() ? settings.sectionPages() : 2);
      case DETAIL ->
          task.level() <= MOST_LEVELS
              && details.merge(task.level(), 1, Integer::sum)
                  <= (topic.isPresent() ? settings.sectionDetails() : 2);
      case FILE -> ++files <= (topic.isPresent() ? settings.sectionFiles() : 1);
      case HOME, SITEMAP, SECTION, MENU, FEED, PRINT, REST -> true;
    };
  }
}
