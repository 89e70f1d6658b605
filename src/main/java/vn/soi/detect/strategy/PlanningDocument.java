package vn.soi.detect.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Known;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code planning-document}: the first step asks for an item of the topic's kind, the
 * second, where there is one, for its document as a file that opens.
 */
final class PlanningDocument implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    String topic = criterion.topics().get(0);
    Section category = site.section(criterion.category());
    List<Item> items = List.copyOf(new PlanningKinds(site.vocabulary()).items(site, topic));
    if (!items.isEmpty()) {
      return found(site, criterion, items);
    }
    boolean sections = category.found() || site.section(topic).found();
    return sections && site.section(topic).undecided().isEmpty()
        ? nothing(site, criterion, category.found() ? category : site.section(topic))
        : Gate.closed(site, criterion);
  }

  private static Finding found(Site site, Criterion criterion, List<Item> items) {
    List<Attachment> files = items.stream().flatMap(item -> item.attachments().stream()).toList();
    long open = files.stream().filter(Attachment::opens).count();
    boolean unread =
        items.stream().anyMatch(item -> Known.unread(item, site))
            || files.stream().anyMatch(file -> file.state() == Attachment.State.UNKNOWN);
    String found =
        "Có %d mục thuộc \"%s\", mới nhất \"%s\"; %d tệp mở được."
            .formatted(items.size(), criterion.label(), items.get(0).title(), open);
    List<Evidence> evidence = new ArrayList<>();
    files.stream().filter(Attachment::opens).limit(2).forEach(f -> evidence.add(f.evidence()));
    List<Item> withFiles =
        items.stream().filter(i -> i.attachments().stream().anyMatch(Attachment::opens)).toList();
    Stream.concat(Terms.items(withFiles).stream(), Terms.items(items).stream())
        .limit(4)
        .forEach(evidence::add);
    return new Verdict(found, Map.of("items", items.size(), "files", open), 0.85, evidence)
        .between(
            Reached.by(criterion, step -> first(criterion, step) || open > 0),
            Reached.by(criterion, step -> first(criterion, step) || open > 0 || unread),
            "Có tệp hoặc bài chưa mở được.");
  }

  private static Finding nothing(Site site, Criterion criterion, Section section) {
    String found =
        "Trong %d mục ở %s không có nội dung nào thuộc \"%s\"."
            .formatted(section.items().size(), Terms.section(site, section), criterion.label());
    boolean more = Known.goesOn(section, site);
    Reached least = Reached.by(criterion, step -> false);
    return new Verdict(
            found, Map.of("items", section.items().size()), 0.8, List.of(Terms.entry(section)))
        .between(
            least,
            more ? Reached.by(criterion, step -> true) : least,
            "Danh sách còn trang chưa mở được.");
  }

  private static boolean first(Criterion criterion, Step step) {
    return criterion.steps().indexOf(step) == 0;
  }
}
