package vn.soi.detect.legaldocuments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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

/** Technique {@code document-list}: how many documents are listed with filled cells. */
public final class DocumentList implements Detector {

  /** A row that says less names no document. */
  private static final int FILLED = 2;

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : counted(site, criterion, section.get());
  }

  private static Finding counted(Site site, Criterion criterion, Section section) {
    List<DocumentRow> filled =
        site.documents().stream().filter(row -> Rows.attributes(row) >= FILLED).toList();
    boolean more = Opened.lacks(section, site);
    Reached least = Reached.by(criterion, step -> filled.size() >= step.need("count"));
    Reached most = more ? Reached.by(criterion, step -> true) : least;
    return new Verdict(
            "%s có %d văn bản với các ô có nội dung, đã đọc %d trang danh sách."
                .formatted(Terms.section(site, section), filled.size(), section.pages().size()),
            Map.of("documents", filled.size(), "listPages", section.pages().size()),
            filled.isEmpty() ? 0.7 : 0.95,
            filled.isEmpty() ? List.of(Terms.entry(section)) : Rows.evidence(filled))
        .between(least, most, "Mục còn trang chưa mở được nên có thể còn văn bản khác.");
  }
}
