package vn.soi.detect.introduction;

import java.util.ArrayList;
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
import vn.soi.detect.introduction.Units.Unit;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code structure}: the agency's organisation, as a chart, a list or a text, and the
 * units that it names.
 */
final class Structure implements Detector {

  private static final int ENOUGH = 3;
  private static final double UNNAMED = 0.7;
  private static final double BELIEVED = 0.6;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    Organisation own =
        section.map(it -> Organisation.of(site, Material.of(site, it))).orElse(Organisation.NONE);
    Organisation most = own.units().size() >= ENOUGH ? own : own.or(Organisation.elsewhere(site));
    boolean believed = section.filter(it -> it.confidence() >= BELIEVED).isPresent();
    return !believed && !most.tells()
        ? Gate.closed(site, criterion)
        : read(site, criterion, section, most);
  }

  private static Finding read(
      Site site, Criterion criterion, Optional<Section> section, Organisation told) {
    Reached least =
        Reached.by(
            criterion,
            step ->
                told.tells()
                    && (!step.needs("units") || told.units().size() >= step.need("units")));
    int unread = section.map(it -> Material.unread(site, it)).orElse(0);
    return new Verdict(
            found(site, section, told),
            Map.of("units", told.units().size(), "charts", told.charts().size()),
            section.map(it -> Math.max(0.5, it.confidence())).orElse(UNNAMED),
            evidence(section, told))
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static String found(Site site, Optional<Section> section, Organisation told) {
    return "%s: %s, nêu tên %d đơn vị%s."
        .formatted(
            section.map(it -> Terms.section(site, it)).orElse("Các trang giới thiệu"),
            told.charts().isEmpty()
                ? (told.tells()
                    ? "có cơ cấu tổ chức, không có hình sơ đồ"
                    : "không có sơ đồ, cơ cấu tổ chức")
                : "có sơ đồ tổ chức",
            told.units().size(),
            Texts.some(told.units().stream().map(Unit::name).toList()));
  }

  private static List<Evidence> evidence(Optional<Section> section, Organisation told) {
    List<Evidence> evidence = new ArrayList<>(told.charts().stream().limit(1).toList());
    told.units().stream()
        .limit(3)
        .map(unit -> unit.page().evidence(unit.element()))
        .forEach(evidence::add);
    told.text()
        .filter(page -> evidence.isEmpty())
        .ifPresent(page -> evidence.add(page.evidence(page.main())));
    section.map(Terms::entry).ifPresent(evidence::add);
    return evidence;
  }
}
