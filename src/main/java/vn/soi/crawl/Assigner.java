package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Addresses;
import vn.soi.text.Folded;

/**
 * Says as what each link of a page would be opened, and how soon.
 *
 * <p>Scores: 0 parts of a page, 1 the sitemap, 4 sections that the home page names, 6 its other
 * menu entries, from 7 sections found deeper, from 8 further pages of lists, from 9 what they list
 * and from 10 its files, all interleaved by their place; 55 a print view, from 1000 the rest, and
 * from 2000 what an unnamed section had no room for.
 */
final class Assigner {

  private static final int MOST_MENU = 60;
  private static final int MOST_SECTIONS_OF_A_TOPIC = 12;
  private static final int FARTHEST = 400;
  private static final int MENU_WORDS = 6;

  private final Topics topics;
  private final PartGroups parts;
  private final Set<URI> homeMenu = new HashSet<>();
  private final Map<String, Integer> sections = new HashMap<>();
  private final Group homeGroup = new Group(Optional.empty());
  private int menus;
  private int number;

  Assigner(Topics topics) {
    this.topics = topics;
    this.parts = new PartGroups(topics);
  }

  Task home(URI url) {
    CrawlUrl home = CrawlUrl.of(Addresses.canonical(url));
    return new Task(home, Task.Role.HOME, homeGroup, 0, 0, 0, number++);
  }

  /** The site's list of addresses for machines: read early, for sections that no menu names. */
  Task sitemapFile(URI url) {
    Group group = new Group(Optional.empty());
    return new Task(CrawlUrl.of(url), Task.Role.REST, group, 0, 1, 1, number++);
  }

  List<Task> assign(Task from, List<CrawlUrl> urls) {
    List<Task> tasks = new ArrayList<>();
    if (from.role() == Task.Role.HOME) {
      parts.learn(urls);
    }
    IdentityHashMap<Group, Place> places = new IdentityHashMap<>();
    for (CrawlUrl url : urls) {
      Optional<Group> part = part(from, url.link());
      if (from.role() == Task.Role.HOME && part.isEmpty() && isMenu(url.link())) {
        homeMenu.add(url.link().url());
      }
      Task source = part.map(from::within).orElse(from);
      tasks.add(assign(source, url, places.computeIfAbsent(source.group(), any -> new Place())));
    }
    return tasks;
  }

  /** The part of the page that a link stands in, where that is a section. */
  Optional<Group> part(Task from, FoundLink link) {
    return link.menu() ? Optional.empty() : parts.of(from, link.under());
  }

  Optional<Group> part(Task from, FoundForm form) {
    return parts.of(from, form.under());
  }

  /** How many of each kind a page has offered so far. */
  private static final class Place {
    int lists;
    int details;
    int files;
  }

  private Task assign(Task from, CrawlUrl url, Place place) {
    FoundLink link = url.link();
    if (link.kind() == FoundLink.Kind.PART) {
      return task(from, url, from.role(), from.group(), from.level(), 0);
    }
    if (link.kind() == FoundLink.Kind.FEED) {
      return task(from, url, Task.Role.FEED, from.group(), 0, 6);
    }
    if (Links.isPrint(link)) {
      return task(from, url, Task.Role.PRINT, from.group(), 0, 55);
    }
    if (Links.isFile(link.url())) {
      int score = 10 + 4 * Math.min(place.files++, FARTHEST) + (known(from) ? 0 : 20);
      return task(from, url, Task.Role.FILE, from.group(), from.level(), score);
    }
    boolean onList = isList(from);
    if (onList && Links.isFurtherPage(link, from.url().link().url())) {
      int score = 8 + 3 * Math.min(place.lists++, FARTHEST) + (known(from) ? 0 : 20);
      return task(from, url, Task.Role.LIST, from.group(), 0, score);
    }
    return section(from, url).orElseGet(() -> page(from, url, place));
  }

  private Optional<Task> section(Task from, CrawlUrl url) {
    FoundLink link = url.link();
    Optional<Topics.Guess> guess = topics.of(link);
    boolean overview = from.role() == Task.Role.HOME || from.role() == Task.Role.SITEMAP;
    if (guess.isEmpty() || !(overview || guess.get().sure())) {
      return Optional.empty();
    }
    String topic = guess.get().topic();
    if (sections.merge(topic, 1, Integer::sum) > MOST_SECTIONS_OF_A_TOPIC * (overview ? 2 : 1)) {
      return Optional.empty();
    }
    boolean sitemap = topic.equals("support.sitemap");
    Task.Role role = sitemap ? Task.Role.SITEMAP : Task.Role.SECTION;
    int score = sitemap ? 1 : overview ? 4 + (guess.get().sure() ? 0 : 2) : 7 + from.depth();
    return Optional.of(task(from, url, role, new Group(Optional.of(topic)), 0, score));
  }

  private Task page(Task from, CrawlUrl url, Place place) {
    boolean framework = homeMenu.contains(url.link().url());
    return switch (from.role()) {
      case HOME -> framework ? menu(from, url) : detail(from, url, 1, 20, place);
      case SITEMAP -> menu(from, url);
      case SECTION, LIST, MENU -> {
        if (framework) {
          yield rest(from, url);
        }
        from.group().lists(Links.shape(url.link().url()));
        int late = (known(from) ? 0 : 20) + (from.role() == Task.Role.LIST ? 3 : 0);
        yield detail(from, url, 1, late, place);
      }
      case DETAIL -> {
        boolean more = from.group().listsLike(Links.shape(url.link().url()));
        int late = (known(from) ? 3 : 23) + 4 * from.level();
        yield framework || more
            ? rest(from, url)
            : detail(from, url, from.level() + 1, late, place);
      }
      case FILE, FEED, PRINT, REST -> rest(from, url);
    };
  }

  private Task menu(Task from, CrawlUrl url) {
    return menus++ < MOST_MENU
        ? task(from, url, Task.Role.MENU, new Group(Optional.empty()), 0, 6)
        : rest(from, url);
  }

  private Task detail(Task from, CrawlUrl url, int level, int late, Place place) {
    int score = 9 + 2 * Math.min(place.details++, FARTHEST) + late;
    return task(from, url, Task.Role.DETAIL, from.group(), level, score);
  }

  private Task rest(Task from, CrawlUrl url) {
    return task(from, url, Task.Role.REST, from.group(), 0, 1000 + 10 * (from.depth() + 1));
  }

  private Task task(Task from, CrawlUrl url, Task.Role role, Group group, int level, int score) {
    return new Task(url, role, group, level, from.depth() + 1, score, number++);
  }

  private static boolean isList(Task from) {
    return switch (from.role()) {
      case SECTION, LIST, MENU, DETAIL -> true;
      case HOME, SITEMAP, FILE, FEED, PRINT, REST -> false;
    };
  }

  private static boolean known(Task from) {
    return from.group().topic().isPresent();
  }

  private static boolean isMenu(FoundLink link) {
    Folded label = Folded.of(link.label());
    boolean digits = label.text().chars().anyMatch(Character::isDigit);
    return link.menu() || (!digits && label.words().size() <= MENU_WORDS);
  }
}
