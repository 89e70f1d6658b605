package vn.soi.detect.consultation;

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
import vn.soi.site.Draft;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code drafts}: how many drafts are put up for comment. */
public final class Drafts implements Detector {

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
    List<Draft> drafts = site.drafts();
    Reached least = Reached.by(criterion, step -> drafts.size() >= step.need("count"));
    Reached most = Opened.lacks(section, site) ? Reached.by(criterion, step -> true) : least;
    return new Verdict(
            "%s có %d dự thảo lấy ý kiến (đã đọc %d trang)."
                .formatted(Terms.section(site, section), drafts.size(), section.pages().size()),
            Map.of("drafts", drafts.size(), "listPages", section.pages().size()),
            drafts.isEmpty() ? 0.7 : 0.9,
            drafts.isEmpty()
                ? List.of(Terms.entry(section))
                : drafts.stream().map(draft -> draft.item().evidence()).toList())
        .between(least, most, "Mục còn trang chưa mở được nên có thể còn dự thảo khác.");
  }
}
