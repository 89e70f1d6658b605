package vn.soi.site.read.pages;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Signal;

/**
 * The addresses that menus file under a topic's label: a label that leads nowhere itself ("#") is a
 * section all the same when its entries do.
 */
final class SubMenus {

  private static final double LEAST = 0.6;
  private static final int MOST = 30;

  private final TopicNames names;
  private final UnaryOperator<URI> opened;
  private final Map<String, Map<URI, Signal>> byTopic = new LinkedHashMap<>();

  SubMenus(Vocabulary vocabulary, Page home, List<Page> pages, UnaryOperator<URI> opened) {
    this.names = new TopicNames(vocabulary);
    this.opened = opened;
    List<Page> all = new ArrayList<>(List.of(home));
    all.addAll(pages);
    all.forEach(page -> page.links().forEach(link -> file(link, page)));
  }

  /** The addresses under the topic's label with the label, in the order of the menu. */
  Map<URI, Signal> under(String topic) {
    return java.util.Collections.unmodifiableMap(
        byTopic.getOrDefault(topic, new LinkedHashMap<>()));
  }

  private void file(Link link, Page page) {
    for (String parent : link.parents()) {
      for (TopicMatch match : names.labelled(parent)) {
        if (match.strength() >= LEAST && !elsewhere(link.label(), match)) {
          add(link, page, match, parent);
        }
      }
    }
  }

  private void add(Link link, Page page, TopicMatch match, String parent) {
    Map<URI, Signal> entries =
        byTopic.computeIfAbsent(match.topic().id(), any -> new LinkedHashMap<>());
    if (entries.size() < MOST) {
      entries.putIfAbsent(
          Parts.told(opened.apply(link.target())),
          new Signal(Signal.Kind.MENU_LABEL, parent, page.url(), match.strength(), match.exact()));
    }
  }

  /** Whether an entry's own label names another category, so that it is only filed oddly. */
  private boolean elsewhere(String label, TopicMatch parent) {
    List<TopicMatch> own = names.labelled(label);
    return !own.isEmpty()
        && own.get(0).strength() >= LEAST
        && own.stream()
            .noneMatch(match -> match.topic().category().equals(parent.topic().category()));
  }
}
