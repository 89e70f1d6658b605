package vn.soi.detect.projects;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
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

/** Technique {@code project-recency}: how long before the audit the newest entry was posted. */
public final class ProjectRecency implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("months");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() ? Gate.closed(site, criterion) : aged(site, criterion, section.get());
  }

  private static Finding aged(Site site, Criterion criterion, Section section) {
    Optional<Project> newest =
        site.projects().stream()
            .filter(project -> project.date().isPresent())
            .max(Comparator.comparing(project -> project.date().orElse(LocalDate.MIN)));
    Optional<LocalDate> date = newest.flatMap(Project::date);
    Reached least =
        Reached.by(criterion, step -> date.filter(d -> recent(d, step, site)).isPresent());
    boolean open = date.isEmpty() && Opened.lacks(section, site);
    Reached most = open ? Reached.by(criterion, step -> true) : least;
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("entries", site.projects().size());
    date.ifPresent(day -> figures.put("newest", day.toString()));
    return new Verdict(
            found(site, section, date),
            figures,
            0.85,
            List.of(newest.map(Project::evidence).orElseGet(() -> Terms.entry(section))))
        .between(least, most, "Mục còn trang chưa mở được để biết ngày đăng.");
  }

  private static boolean recent(LocalDate day, Step step, Site site) {
    return !day.isBefore(site.asOf().minusMonths(step.need("months")));
  }

  private static String found(Site site, Section section, Optional<LocalDate> newest) {
    String name = Terms.section(site, section);
    return newest
        .map(day -> "Mục mới nhất ở %s đăng ngày %s.".formatted(name, Terms.day(day)))
        .orElse(
            "Không mục nào trong %d mục ở %s ghi ngày đăng."
                .formatted(site.projects().size(), name));
  }
}
