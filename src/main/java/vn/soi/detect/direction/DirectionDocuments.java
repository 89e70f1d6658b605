package vn.soi.detect.direction;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code direction-documents}: written directions with number and date, whether their
 * files open, and how old the newest is.
 */
final class DirectionDocuments implements Detector {

  /** So many read without a file tell enough of the rest. */
  private static final int SAMPLE = 3;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Section> sections =
        criterion.topics().stream().map(site::section).filter(Section::found).toList();
    return sections.isEmpty() ? Gate.closed(site, criterion) : read(site, criterion, sections);
  }

  private static Finding read(Site site, Criterion criterion, List<Section> sections) {
    List<Direction> dated =
        Direction.of(site, sections).stream().filter(it -> it.date().isPresent()).toList();
    List<Direction> opening = dated.stream().filter(Direction::opens).toList();
    Optional<LocalDate> newest =
        dated.stream().flatMap(it -> it.date().stream()).max(Comparator.naturalOrder());
    long days = newest.map(day -> ChronoUnit.DAYS.between(day, site.asOf())).orElse(-1L);
    boolean sampled = dated.stream().filter(it -> !it.unread()).count() >= SAMPLE;
    boolean mayOpen = dated.stream().anyMatch(it -> it.mayOpen(!sampled));
    int unread = sections.stream().mapToInt(it -> Material.unread(site, it)).sum();
    Predicate<Step> aged =
        step -> newest.isPresent() && days <= step.needs().getOrDefault("days", 0);
    Reached least = reached(criterion, dated.size(), opening.size(), aged);
    Reached most =
        dated.isEmpty() && unread > 0
            ? Reached.by(criterion, step -> true)
            : reached(criterion, dated.size(), mayOpen ? Math.max(1, opening.size()) : 0, aged);
    return verdict(site, sections, dated, opening, newest, days)
        .between(least, most, "Có trang hoặc tệp của mục chưa được mở.");
  }

  private static Reached reached(
      Criterion criterion, int documents, int opening, Predicate<Step> aged) {
    Step first = criterion.steps().get(0);
    return Reached.by(
        criterion,
        step -> {
          if (step.needs("days")) {
            return aged.test(step);
          }
          return (step.equals(first) ? documents : opening) >= step.need("count");
        });
  }

  private static Verdict verdict(
      Site site,
      List<Section> sections,
      List<Direction> dated,
      List<Direction> opening,
      Optional<LocalDate> newest,
      long days) {
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("documents", dated.size());
    measured.put("opening", opening.size());
    newest.ifPresent(day -> measured.put("newest", day.toString()));
    newest.ifPresent(day -> measured.put("days", days));
    String found =
        "%s: %d văn bản chỉ đạo ghi số và ngày, %d văn bản có tệp mở được%s."
            .formatted(
                Terms.section(site, sections.get(0)),
                dated.size(),
                opening.size(),
                newest
                    .map(
                        day ->
                            ", mới nhất ngày %s (trước ngày đánh giá %d ngày)"
                                .formatted(Terms.day(day), days))
                    .orElse(""));
    return new Verdict(
        found, measured, 0.85, Direction.evidence(sections.get(0), dated, opening, newest));
  }
}
