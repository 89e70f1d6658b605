package vn.soi.detect.direction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Petition;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code petition-handling}: petitions that were dealt with, and how lately. */
final class PetitionHandling implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() ? Gate.closed(site, criterion) : read(site, criterion, section.get());
  }

  private static Finding read(Site site, Criterion criterion, Section section) {
    List<Petition> petitions =
        site.petitions().stream()
            .filter(petition -> petition.topic().equals(section.topic()))
            .toList();
    List<Petition> handled =
        petitions.stream()
            .filter(Petition::answered)
            .sorted(Comparator.comparing(PetitionHandling::day).reversed())
            .toList();
    Optional<LocalDate> newest = handled.stream().findFirst().flatMap(Petition::date);
    Reached least =
        Reached.by(
            criterion,
            step ->
                !handled.isEmpty()
                    && (!step.needs("months")
                        || newest
                            .filter(
                                day -> !day.isBefore(site.asOf().minusMonths(step.need("months"))))
                            .isPresent()));
    int unread = Material.unread(site, section);
    return verdict(site, section, petitions, handled)
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d kiến nghị có trang riêng chưa mở được.".formatted(unread));
  }

  private static Verdict verdict(
      Site site, Section section, List<Petition> petitions, List<Petition> handled) {
    Optional<LocalDate> newest = handled.stream().findFirst().flatMap(Petition::date);
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("petitions", petitions.size());
    measured.put("handled", handled.size());
    newest.ifPresent(day -> measured.put("newest", day.toString()));
    String found =
        "%s: %d kiến nghị, phản ánh, trong đó %d đã được xử lý hoặc trả lời%s."
            .formatted(
                Terms.section(site, section),
                petitions.size(),
                handled.size(),
                newest.map(day -> ", gần nhất ngày " + Terms.day(day)).orElse(""));
    List<Evidence> evidence = new ArrayList<>();
    handled.stream().limit(3).map(Petition::evidence).forEach(evidence::add);
    petitions.stream()
        .filter(it -> handled.isEmpty())
        .limit(2)
        .map(Petition::evidence)
        .forEach(evidence::add);
    evidence.add(Terms.entry(section));
    return new Verdict(found, measured, Math.max(0.5, section.confidence()), evidence);
  }

  private static LocalDate day(Petition petition) {
    return petition.date().orElse(LocalDate.MIN);
  }
}
