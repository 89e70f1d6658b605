package vn.soi.detect.legaldocuments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.DocumentRow;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.WorkingCalendar;

/** Technique {@code document-timeliness}: how soon after issue documents are put on the site. */
public final class DocumentTimeliness implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("ownWorkingDays", "workingDays", "share", "count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    List<DocumentRow> dated = site.documents().stream().filter(row -> delay(row) >= 0).toList();
    int unknown = Rows.unopened(site, site.documents());
    Step step = criterion.steps().get(0);
    List<DocumentRow> punctual = dated.stream().filter(row -> inTime(site, row, step)).toList();
    Reached least = Reached.by(criterion, s -> reaches(s, punctual.size(), dated.size()));
    Reached most =
        Reached.by(criterion, s -> reaches(s, punctual.size() + unknown, dated.size() + unknown));
    long own = dated.stream().filter(row -> Issuers.own(site.agency(), row)).count();
    return new Verdict(
            "%d trong %d văn bản ghi đủ ngày ban hành và ngày đăng ở %s (%d văn bản của cơ quan) đăng đúng hạn (%d %%)."
                .formatted(
                    punctual.size(),
                    dated.size(),
                    Terms.section(site, section),
                    own,
                    Terms.percent(punctual.size(), dated.size())),
            Map.of(
                "documents", site.documents().size(),
                "bothDates", dated.size(),
                "inTime", punctual.size(),
                "own", own,
                "unknown", unknown),
            dated.isEmpty() ? 0.8 : 0.85,
            punctual.isEmpty() ? List.of(Terms.entry(section)) : Rows.evidence(punctual))
        .between(least, most, "%d văn bản chưa mở được để biết ngày đăng.".formatted(unknown));
  }

  private static boolean reaches(Step step, int punctual, int dated) {
    return dated >= step.need("count") && punctual * 100L >= (long) step.need("share") * dated;
  }

  private static boolean inTime(Site site, DocumentRow row, Step step) {
    String limit = Issuers.own(site.agency(), row) ? "ownWorkingDays" : "workingDays";
    return delay(row) <= step.need(limit);
  }

  /** Working days from issue to posting; negative where a date is missing or they contradict. */
  private static long delay(DocumentRow row) {
    return row.issued()
        .flatMap(
            issued ->
                row.posted()
                    .filter(posted -> !posted.isBefore(issued))
                    .map(posted -> WorkingCalendar.vietnam().workingDaysBetween(issued, posted)))
        .orElse(-1L);
  }
}
