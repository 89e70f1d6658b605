package vn.soi.detect.projects;

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
import vn.soi.site.Project;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code project-entries}: how many projects, bids and procurements are listed. */
public final class ProjectEntries implements Detector {

  private static final int MOST_EVIDENCE = 5;

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
    List<Project> projects = site.projects();
    Reached least = Reached.by(criterion, step -> projects.size() >= step.need("count"));
    Reached most = Opened.lacks(section, site) ? Reached.by(criterion, step -> true) : least;
    return new Verdict(
            "%s có %d dự án, gói thầu, mục mua sắm (đã đọc %d trang)."
                .formatted(Terms.section(site, section), projects.size(), section.pages().size()),
            Map.of("entries", projects.size(), "listPages", section.pages().size()),
            projects.isEmpty() ? 0.7 : 0.9,
            projects.isEmpty()
                ? List.of(Terms.entry(section))
                : projects.stream().limit(MOST_EVIDENCE).map(Project::evidence).toList())
        .between(least, most, "Mục còn trang chưa mở được nên có thể còn dự án khác.");
  }
}
