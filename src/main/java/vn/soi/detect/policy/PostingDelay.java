package vn.soi.detect.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Known;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.WorkingCalendar;

/** Technique {@code posting-delay}: the median from a document's issue to the posting about it. */
final class PostingDelay implements Detector {

  /** So many read without one that gives both days tell enough of the rest. */
  private static final int SAMPLE = 3;

  @Override
  public Set<String> needs() {
    return Set.of("workingDays", "count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    return Gate.open(site, criterion)
        .map(section -> measured(site, criterion, section))
        .orElseGet(() -> Gate.closed(site, criterion));
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    List<Item> dated = section.items().stream().filter(BothDays::known).toList();
    List<Long> delays = dated.stream().map(PostingDelay::delay).sorted().toList();
    long unread = section.items().stream().filter(item -> Known.unread(item, site)).count();
    boolean sampled = delays.isEmpty() && section.items().size() - unread >= SAMPLE;
    boolean more = unread > 0 && !sampled;
    return new Verdict(
            found(site, section, delays),
            figures(delays),
            delays.size() < 5 ? 0.6 : 0.8,
            dated.isEmpty() ? List.of(Terms.entry(section)) : Terms.items(dated))
        .between(
            Reached.by(criterion, step -> timely(step, delays)),
            Reached.by(
                criterion,
                step -> timely(step, delays) || (more && delays.size() < step.need("count"))),
            "Có bài chưa mở được.");
  }

  private static String found(Site site, Section section, List<Long> delays) {
    String where = Terms.section(site, section);
    if (delays.isEmpty()) {
      return "Không có bài nào ở %s ghi cả ngày ban hành văn bản và ngày đăng.".formatted(where);
    }
    String median = String.valueOf(median(delays)).replace(".0", "").replace('.', ',');
    return "%d bài ở %s có đủ ngày ban hành và ngày đăng, trung vị %s ngày làm việc."
        .formatted(delays.size(), where, median);
  }

  private static Map<String, Object> figures(List<Long> delays) {
    return delays.isEmpty()
        ? Map.of("computable", 0)
        : Map.of("computable", delays.size(), "median", median(delays));
  }

  private static boolean timely(Step step, List<Long> delays) {
    return !delays.isEmpty()
        && delays.size() >= step.need("count")
        && median(delays) <= step.need("workingDays");
  }

  private static long delay(Item item) {
    LocalDate issued = item.issued().orElseThrow();
    return WorkingCalendar.vietnam().workingDaysBetween(issued, item.date().orElseThrow());
  }

  private static double median(List<Long> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : (sorted.get(middle - 1) + sorted.get(middle)) / 2.0;
  }
}
