package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Person;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code leaders}: leaders with name and post; then, of half of them at least, a short
 * life and what they are in charge of.
 */
final class Leaders implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    List<Leader> leaders = Leader.of(site);
    if (section.isEmpty() && leaders.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    long complete = leaders.stream().filter(Leader::complete).count();
    boolean told = complete > 0 && complete * 2 >= leaders.size();
    Step last = criterion.steps().get(criterion.steps().size() - 1);
    Reached least =
        Reached.by(criterion, step -> !leaders.isEmpty() && (told || !step.equals(last)));
    int unread = section.map(it -> unread(site, it, leaders)).orElse(0);
    Reached most = unread == 0 ? least : Reached.by(criterion, step -> true);
    return new Verdict(
            found(site, section, leaders, complete),
            measured(leaders, complete),
            section.map(it -> Math.max(0.5, it.confidence())).orElse(0.6),
            evidence(section, leaders))
        .between(least, most, "%d trang của mục lãnh đạo chưa mở được.".formatted(unread));
  }

  private static String found(
      Site site, Optional<Section> section, List<Leader> leaders, long complete) {
    String where = section.map(it -> Terms.section(site, it)).orElse("Các trang giới thiệu");
    return leaders.isEmpty()
        ? "%s: không có họ tên và chức vụ của lãnh đạo.".formatted(where)
        : "%s: %d lãnh đạo có họ tên, chức vụ (%s), %d người có tiểu sử, %d người có nhiệm vụ đảm nhiệm, %d người có cả hai."
            .formatted(
                where,
                leaders.size(),
                leaders.get(0).name() + ", " + leaders.get(0).post(),
                leaders.stream().filter(leader -> leader.biography().isPresent()).count(),
                leaders.stream().filter(leader -> leader.duties().isPresent()).count(),
                complete);
  }

  private static Map<String, Object> measured(List<Leader> leaders, long complete) {
    return Map.of(
        "leaders", leaders.size(),
        "biographies", leaders.stream().filter(it -> it.biography().isPresent()).count(),
        "duties", leaders.stream().filter(it -> it.duties().isPresent()).count(),
        "complete", complete);
  }

  private static List<Evidence> evidence(Optional<Section> section, List<Leader> leaders) {
    List<Evidence> pieces = new ArrayList<>();
    for (Leader leader : leaders) {
      Stream.of(Optional.of(leader.named()), leader.biography(), leader.duties())
          .flatMap(Optional::stream)
          .map(Person::evidence)
          .filter(piece -> !pieces.contains(piece))
          .forEach(pieces::add);
    }
    section.map(Terms::entry).ifPresent(pieces::add);
    return pieces;
  }

  /** Pages of the section, and pages that leaders' names lead to, that could not be read. */
  private static int unread(Site site, Section section, List<Leader> leaders) {
    return Material.unread(site, section) + Staff.unreadPages(site, section, leaders);
  }
}
