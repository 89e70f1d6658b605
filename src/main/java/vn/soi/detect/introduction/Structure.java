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
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.OwnText;

/**
 * Technique {@code structure}: the agency's organisation, as a chart, a list or a text, and the
 * units that it names.
 */
final class Structure implements Detector {

  private static final int LEAST_TEXT = 200;
  private static final int A_LIST = 2;
  private static final double BELIEVED = 0.6;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section =
        Gate.open(site, criterion).filter(it -> it.confidence() >= BELIEVED);
    return section.isEmpty() ? Gate.closed(site, criterion) : read(site, criterion, section.get());
  }

  private static Finding read(Site site, Criterion criterion, Section section) {
    List<Page> pages = Material.of(site, section);
    List<Unit> units = new Units(site.vocabulary()).on(pages);
    List<Evidence> charts = Pictures.of(site, pages, section.topic());
    Optional<Page> told = told(site, pages);
    boolean structure = !charts.isEmpty() || units.size() >= A_LIST || told.isPresent();
    List<Evidence> evidence = evidence(section, units, charts, told);
    String found = found(site, section, units, charts, structure);
    Reached least =
        Reached.by(
            criterion,
            step -> structure && (!step.needs("units") || units.size() >= step.need("units")));
    int unread = Material.unread(site, section);
    return new Verdict(
            found,
            Map.of("units", units.size(), "charts", charts.size()),
            Math.max(0.5, section.confidence()),
            evidence)
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static String found(
      Site site, Section section, List<Unit> units, List<Evidence> charts, boolean structure) {
    return "%s: %s, nêu tên %d đơn vị%s."
        .formatted(
            Terms.section(site, section),
            charts.isEmpty()
                ? (structure
                    ? "có cơ cấu tổ chức, không có hình sơ đồ"
                    : "không có sơ đồ, cơ cấu tổ chức")
                : "có sơ đồ tổ chức",
            units.size(),
            Texts.some(units.stream().map(Unit::name).toList()));
  }

  private static List<Evidence> evidence(
      Section section, List<Unit> units, List<Evidence> charts, Optional<Page> told) {
    List<Evidence> evidence = new ArrayList<>(charts.stream().limit(1).toList());
    units.stream()
        .limit(3)
        .map(unit -> unit.page().evidence(unit.element()))
        .forEach(evidence::add);
    told.filter(page -> evidence.isEmpty())
        .ifPresent(page -> evidence.add(page.evidence(page.main())));
    evidence.add(Terms.entry(section));
    return evidence;
  }

  /** A page that tells the organisation in running text. */
  private static Optional<Page> told(Site site, List<Page> pages) {
    OwnText own = new OwnText(site.vocabulary());
    return pages.stream()
        .filter(page -> own.of(page).length() >= LEAST_TEXT)
        .filter(page -> Texts.says(own.of(page), "co cau|to chuc bo may|bo may|gom co|truc thuoc"))
        .findFirst();
  }
}
