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

/** Technique {@code project-states}: which of the three states of projects the list tells apart. */
public final class ProjectStates implements Detector {

  private static final Map<String, String> NAMES =
      Map.of(
          "preparing", "chuẩn bị đầu tư",
          "under-way", "đang triển khai",
          "completed", "đã hoàn tất");

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
    List<Project> first =
        NAMES.keySet().stream().sorted().flatMap(state -> first(site, state).stream()).toList();
    List<String> states = first.stream().flatMap(project -> project.state().stream()).toList();
    String names = String.join(", ", states.stream().map(s -> NAMES.getOrDefault(s, s)).toList());
    Reached least = Reached.by(criterion, step -> states.size() >= step.need("count"));
    Reached most = Opened.lacks(section, site) ? Reached.by(criterion, step -> true) : least;
    return new Verdict(
            "%d dự án, gói thầu ở %s cho biết %d trong 3 tình trạng%s."
                .formatted(
                    site.projects().size(),
                    Terms.section(site, section),
                    states.size(),
                    states.isEmpty() ? "" : ": " + names),
            Map.of("entries", site.projects().size(), "states", states),
            0.85,
            first.isEmpty()
                ? List.of(Terms.entry(section))
                : first.stream().map(Project::evidence).toList())
        .between(least, most, "Mục còn trang chưa mở được nên có thể còn tình trạng khác.");
  }

  private static Optional<Project> first(Site site, String state) {
    return site.projects().stream()
        .filter(project -> project.state().filter(state::equals).isPresent())
        .findFirst();
  }
}
