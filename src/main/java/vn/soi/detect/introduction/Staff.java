package vn.soi.detect.introduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.soi.config.Lexicon;
import vn.soi.detect.Material;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Person;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Unread;
import vn.soi.text.Folded;

/** Parts the people of a site into leaders and officers, by their posts and their pages. */
final class Staff {

  private static final Set<String> LEADING = Set.of("head", "deputy");
  private static final List<String> OFFICERS = List.of("introduction.officers");
  private static final List<String> LEADERS = List.of("introduction.leaders");

  private Staff() {}

  /** Whoever is named outside the contact list of officers, which is proof of something else. */
  static List<Person> named(Site site) {
    List<Page> lists = Material.of(site, OFFICERS);
    List<Page> own = Material.of(site, LEADERS);
    return site.people().stream()
        .filter(person -> !lists.contains(person.page()) || own.contains(person.page()))
        .toList();
  }

  /** Whoever stands in the contact list; without one, whoever is named but does not lead. */
  static List<Person> officers(Site site) {
    List<Page> lists = Material.of(site, OFFICERS);
    List<Person> listed =
        site.people().stream().filter(person -> lists.contains(person.page())).toList();
    return listed.isEmpty()
        ? site.people().stream().filter(person -> !leads(site, person)).toList()
        : listed;
  }

  /** Whether a person's post is that of a head of the agency, or of a deputy. */
  static boolean leads(Site site, Person person) {
    Lexicon posts = site.vocabulary().lexicon("leader-posts");
    return person.post().flatMap(posts::in).filter(LEADING::contains).isPresent();
  }

  /** How many pages to which leaders' names lead could not be read. */
  static int unreadPages(Site site, Section section, List<Leader> leaders) {
    return (int)
        section.pages().stream()
            .flatMap(page -> page.links().stream())
            .filter(link -> link.place() == Link.Place.CONTENT)
            .filter(link -> leaders.stream().anyMatch(leader -> names(link, leader)))
            .map(Link::target)
            .distinct()
            .filter(target -> Unread.why(target, site.snapshot()).isPresent())
            .count();
  }

  private static boolean names(Link link, Leader leader) {
    return Folded.of(link.label()).contains(Folded.of(leader.name()));
  }

  /** The contact attributes that half of these people have at least. */
  static List<String> attributes(List<Person> list) {
    Map<String, Predicate<Person>> asked = new LinkedHashMap<>();
    asked.put("họ tên", person -> true);
    asked.put("chức vụ", person -> person.post().isPresent());
    asked.put("đơn vị", person -> person.unit().isPresent());
    asked.put("điện thoại/fax", person -> person.phone().isPresent());
    asked.put("thư điện tử chính thức", person -> person.email().isPresent());
    return asked.entrySet().stream()
        .filter(it -> list.stream().filter(it.getValue()).count() * 2 >= list.size())
        .map(Map.Entry::getKey)
        .toList();
  }
}
