package vn.soi.detect.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Petition;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Looks for answers that were published, and how old the newest is (Đ15.2, Đ17.1.đ). */
public final class PublishedAnswers implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Section section = site.section(criterion.topics().get(0));
    Set<Page> pages =
        Stream.concat(
                section.pages().stream(),
                section.items().stream().map(Item::detail).flatMap(Optional::stream))
            .collect(Collectors.toSet());
    List<Petition> answers =
        site.petitions().stream()
            .filter(petition -> petition.answered() && pages.contains(petition.page()))
            .toList();
    return answers.isEmpty() ? none(site, criterion, section) : dated(site, criterion, answers);
  }

  private static Finding dated(Site site, Criterion criterion, List<Petition> answers) {
    Optional<Petition> newest =
        answers.stream()
            .filter(answer -> answer.date().isPresent())
            .max(java.util.Comparator.comparing(answer -> answer.date().orElseThrow()));
    Optional<LocalDate> day = newest.flatMap(Petition::date);
    List<Evidence> evidence = List.of(newest.orElse(answers.get(0)).evidence());
    String seen =
        "Có %d câu trả lời được đăng, %s."
            .formatted(
                answers.size(),
                day.map(d -> "mới nhất ngày " + Terms.day(d)).orElse("không ghi ngày"));
    return new Verdict(
            seen,
            Map.of("answers", answers.size(), "newest", day.map(LocalDate::toString).orElse("")),
            day.isPresent() ? 0.85 : 0.7,
            evidence)
        .on(
            Reached.by(
                criterion,
                step ->
                    !step.needs("months")
                        || day.filter(
                                d -> !d.isBefore(site.asOf().minusMonths(step.need("months"))))
                            .isPresent()));
  }

  private static Finding none(Site site, Criterion criterion, Section section) {
    boolean unread =
        section.found()
            && !section.items().isEmpty()
            && section.items().stream().allMatch(item -> unread(site, item));
    if (section.state() == Section.State.UNDECIDED || unread) {
      String why = section.undecided().orElse("Có danh sách câu hỏi nhưng chưa mở được câu nào.");
      return Finding.undecided(criterion, Map.of(), why, List.of());
    }
    String seen =
        section.found()
            ? "Có mục hỏi đáp nhưng không thấy câu trả lời nào được đăng."
            : "Đã xem %d trang, không thấy mục hỏi đáp.".formatted(site.pages().size());
    return new Verdict(seen, Map.of("answers", 0), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  private static boolean unread(Site site, Item item) {
    return item.detail().isEmpty()
        && item.url().filter(url -> site.snapshot().open(url).isEmpty()).isPresent();
  }
}
