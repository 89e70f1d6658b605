package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.Page;
import vn.soi.site.Person;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Attachments;

/**
 * Technique {@code officers}: how many of the five contact attributes a list of officers gives for
 * half of them at least; an e-mail of a free provider is none.
 */
final class Officers implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("attributes");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    List<Person> list = best(Staff.officers(site));
    if (section.isEmpty() && list.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    List<String> given = Staff.attributes(list);
    Reached least =
        Reached.by(criterion, step -> !list.isEmpty() && given.size() >= step.need("attributes"));
    int unread = section.map(it -> Material.unread(site, it)).orElse(0);
    boolean inFile = list.isEmpty() && section.filter(it -> offersFile(site, it)).isPresent();
    Reached most = unread == 0 && !inFile ? least : Reached.by(criterion, step -> true);
    List<Evidence> evidence =
        new ArrayList<>(list.stream().limit(4).map(Person::evidence).toList());
    section.map(Terms::entry).ifPresent(evidence::add);
    return new Verdict(
            found(site, section, list, given),
            Map.of("officers", list.size(), "attributes", given),
            section.map(it -> Math.max(0.5, it.confidence())).orElse(0.6),
            evidence)
        .between(
            least,
            most,
            inFile
                ? "Danh sách nằm trong tệp đính kèm, cần người xem."
                : "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static String found(
      Site site, Optional<Section> section, List<Person> list, List<String> given) {
    String where = section.map(it -> Terms.section(site, it)).orElse("Các trang giới thiệu");
    return list.isEmpty()
        ? "%s: không có danh sách cán bộ, công chức.".formatted(where)
        : "%s: danh sách %d người, có %d trong 5 thông tin (%s); thư điện tử miễn phí không được tính."
            .formatted(where, list.size(), given.size(), String.join(", ", given));
  }

  /** The page whose list gives most, then the longest list. */
  private static List<Person> best(List<Person> people) {
    Map<Page, List<Person>> lists = new LinkedHashMap<>();
    people.forEach(
        person -> lists.computeIfAbsent(person.page(), page -> new ArrayList<>()).add(person));
    return lists.values().stream()
        .max(
            Comparator.<List<Person>>comparingInt(list -> Staff.attributes(list).size())
                .thenComparingInt(List::size))
        .orElse(List.of());
  }

  private static boolean offersFile(Site site, Section section) {
    return section.pages().stream()
        .flatMap(
            page ->
                Attachments.within(page.main(), page, site.snapshot(), site.vocabulary()).stream())
        .anyMatch(file -> file.state() != Attachment.State.BROKEN);
  }
}
