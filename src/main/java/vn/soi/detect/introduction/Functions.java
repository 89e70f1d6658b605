package vn.soi.detect.introduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Material;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code functions}: functions, tasks and powers of the agency, and of its units. */
final class Functions implements Detector {

  private static final int LEAST_TEXT = 150;
  private static final List<String> UNITS =
      List.of("introduction.functions", "introduction.organisation", "introduction.structure");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty() ? Gate.closed(site, criterion) : read(site, criterion, section.get());
  }

  private static Finding read(Site site, Criterion criterion, Section section) {
    UnitFunctions reader = new UnitFunctions(site.vocabulary());
    Optional<UnitFunctions.Own> own =
        Material.of(site, section).stream()
            .flatMap(page -> reader.own(page).stream())
            .filter(text -> text.characters() >= LEAST_TEXT)
            .findFirst();
    Map<String, Evidence> units = new LinkedHashMap<>();
    for (Page page : pages(site)) {
      reader.units(page).forEach(units::putIfAbsent);
    }
    int characters = own.map(UnitFunctions.Own::characters).orElse(0);
    Reached least =
        Reached.by(
            criterion,
            step ->
                own.isPresent() && (!step.needs("units") || units.size() >= step.need("units")));
    int unread = Material.unread(site, section);
    return new Verdict(
            found(site, section, own, units),
            Map.of("characters", characters, "units", units.size()),
            Math.max(0.5, section.confidence()),
            evidence(section, own, units))
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static String found(
      Site site, Section section, Optional<UnitFunctions.Own> own, Map<String, Evidence> units) {
    int characters = own.map(UnitFunctions.Own::characters).orElse(0);
    return "%s: %s, và của %d đơn vị%s."
        .formatted(
            Terms.section(site, section),
            own.isPresent()
                ? "có chức năng, nhiệm vụ của cơ quan (%d ký tự)".formatted(characters)
                : "không có nội dung chức năng, nhiệm vụ của cơ quan",
            units.size(),
            Texts.some(List.copyOf(units.keySet())));
  }

  private static List<Evidence> evidence(
      Section section, Optional<UnitFunctions.Own> own, Map<String, Evidence> units) {
    return Stream.of(
            own.map(UnitFunctions.Own::evidence).stream(),
            units.values().stream().limit(3),
            Stream.of(Terms.entry(section)))
        .flatMap(pieces -> pieces)
        .toList();
  }

  /** The pages that may tell of units, and those that units' names on them lead to. */
  private static List<Page> pages(Site site) {
    Units names = new Units(site.vocabulary());
    List<Page> pages = Material.of(site, UNITS);
    Stream<Page> linked =
        pages.stream()
            .flatMap(page -> page.links().stream())
            .filter(link -> link.place() == Link.Place.CONTENT && names.isUnit(link.label()))
            .flatMap(link -> site.page(link.target()).stream());
    return Stream.concat(pages.stream(), linked).distinct().toList();
  }
}
