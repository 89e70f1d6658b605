package vn.soi.detect.legaldocuments;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import vn.soi.detect.Opened;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.DocumentRow;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code newest-document}: how long before the audit the newest document was issued; of a
 * document whose day of issue is not told, the day of posting counts.
 */
public final class NewestDocument implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("days");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() ? Gate.closed(site, criterion) : aged(site, criterion, section.get());
  }

  private static Finding aged(Site site, Criterion criterion, Section section) {
    Optional<DocumentRow> newest =
        site.documents().stream()
            .filter(row -> day(row).isPresent())
            .max(Comparator.comparing(NewestDocument::issued));
    long days = newest.map(row -> days(row, site)).orElse(Long.MAX_VALUE);
    boolean open = undatedUnopened(site, section);
    Reached least = Reached.by(criterion, step -> days <= step.need("days"));
    Reached most = open ? Reached.by(criterion, step -> true) : least;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", site.documents().size());
    newest.ifPresent(row -> figures.put("newest", issued(row).toString()));
    newest.ifPresent(row -> figures.put("days", days));
    List<Evidence> evidence =
        List.of(newest.map(DocumentRow::evidence).orElseGet(() -> Terms.entry(section)));
    return new Verdict(found(site, section, newest), figures, 0.9, evidence)
        .between(least, most, "Có trang chưa mở được nên có thể có văn bản mới hơn.");
  }

  // Lists begin with the newest: further list pages that were not read hide no newer document.
  private static boolean undatedUnopened(Site site, Section section) {
    List<DocumentRow> undated =
        site.documents().stream().filter(row -> day(row).isEmpty()).toList();
    return site.documents().isEmpty()
        ? Opened.lacks(section, site)
        : Rows.unopened(site, undated) > 0;
  }

  private static String found(Site site, Section section, Optional<DocumentRow> newest) {
    return newest
        .map(
            row ->
                "Văn bản mới nhất ở %s %s ngày %s, trước ngày đánh giá %d ngày."
                    .formatted(
                        Terms.section(site, section),
                        row.issued().isPresent() ? "ban hành" : "đăng",
                        Terms.day(issued(row)),
                        days(row, site)))
        .orElse(
            "Không có văn bản nào trong %d văn bản ở %s ghi ngày ban hành hoặc ngày đăng hợp lệ."
                .formatted(site.documents().size(), Terms.section(site, section)));
  }

  private static long days(DocumentRow row, Site site) {
    return ChronoUnit.DAYS.between(issued(row), site.asOf());
  }

  private static LocalDate issued(DocumentRow row) {
    return day(row).orElse(LocalDate.MIN);
  }

  private static Optional<LocalDate> day(DocumentRow row) {
    return row.issued().or(row::posted);
  }
}
