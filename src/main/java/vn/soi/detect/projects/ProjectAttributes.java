package vn.soi.detect.projects;

import java.util.Comparator;
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

/** Technique {@code project-attributes}: how much the best described project says of itself. */
public final class ProjectAttributes implements Detector {

  /** The nine of NĐ 43/2011 Đ10.1.h. */
  private static final List<String> NINE =
      List.of("name", "goal", "field", "kind", "period", "cost", "funding", "funder", "state");

  private static final Map<String, String> NAMES =
      Map.of(
          "name", "tên",
          "goal", "mục tiêu chính",
          "field", "lĩnh vực chuyên môn",
          "kind", "loại dự án",
          "period", "thời gian thực hiện",
          "cost", "kinh phí",
          "funding", "loại hình tài trợ",
          "funder", "nhà tài trợ",
          "state", "tình trạng");

  @Override
  public Set<String> needs() {
    return Set.of("attributes");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    Optional<Project> best =
        site.projects().stream().max(Comparator.comparingInt(project -> given(project).size()));
    List<String> given = best.map(ProjectAttributes::given).orElse(List.of());
    Reached least = Reached.by(criterion, step -> given.size() >= step.need("attributes"));
    Reached most = Opened.lacks(section, site) ? Reached.by(criterion, step -> true) : least;
    String found =
        best.map(
                project ->
                    "Mục nêu đầy đủ nhất ở %s là \"%s\", có %d trong 9 thông tin: %s."
                        .formatted(
                            Terms.section(site, section),
                            project.name(),
                            given.size(),
                            String.join(", ", given.stream().map(NAMES::get).toList())))
            .orElse("Không có dự án nào ở %s.".formatted(Terms.section(site, section)));
    return new Verdict(
            found,
            Map.of("entries", site.projects().size(), "attributes", given),
            0.85,
            List.of(best.map(Project::evidence).orElseGet(() -> Terms.entry(section))))
        .between(least, most, "Mục còn trang chưa mở được nên có thể có dự án nêu đủ hơn.");
  }

  /** A state that is told by the heading above counts as given. */
  private static List<String> given(Project project) {
    return NINE.stream()
        .filter(
            id ->
                project.attributes().containsKey(id)
                    || (id.equals("state") && project.state().isPresent()))
        .toList();
  }
}
