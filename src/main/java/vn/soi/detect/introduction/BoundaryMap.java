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
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code map}: a map of the administrative boundaries, then the communes, wards and
 * townships that it, or a list beside it, names.
 */
final class BoundaryMap implements Detector {

  private static final double UNNAMED = 0.7;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    String topic = criterion.topics().get(0);
    Optional<Section> section = Gate.open(site, criterion);
    List<Page> own = section.map(it -> Material.of(site, it)).orElse(List.of());
    if (!Pictures.of(site, own, topic).isEmpty()) {
      return read(site, criterion, section, own);
    }
    List<Page> elsewhere =
        Elsewhere.pages(site).stream()
            .filter(page -> !Pictures.of(site, List.of(page), topic).isEmpty())
            .toList();
    if (section.isEmpty() && elsewhere.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    return read(site, criterion, section, elsewhere.isEmpty() ? own : elsewhere);
  }

  private static Finding read(
      Site site, Criterion criterion, Optional<Section> section, List<Page> pages) {
    List<Evidence> maps = Pictures.of(site, pages, criterion.topics().get(0));
    List<String> communes = Communes.on(pages);
    List<Evidence> evidence = evidence(section, pages, maps, communes);
    String found =
        "%s: %s, nêu tên %d xã, phường, thị trấn%s."
            .formatted(
                section
                    .map(it -> Terms.section(site, it))
                    .orElseGet(() -> "trang %s".formatted(pages.get(0).url())),
                maps.isEmpty() ? "không có bản đồ địa giới hành chính" : "có bản đồ",
                communes.size(),
                Texts.some(communes));
    Reached least =
        Reached.by(
            criterion,
            step ->
                !maps.isEmpty() && (!step.needs("units") || communes.size() >= step.need("units")));
    int unread = section.map(it -> Material.unread(site, it)).orElse(0);
    return new Verdict(
            found,
            Map.of("maps", maps.size(), "communes", communes.size()),
            section.map(it -> Math.max(0.5, it.confidence())).orElse(UNNAMED),
            evidence)
        .between(
            least,
            unread == 0 ? least : Reached.by(criterion, step -> true),
            "%d trang của mục chưa mở được.".formatted(unread));
  }

  private static List<Evidence> evidence(
      Optional<Section> section, List<Page> pages, List<Evidence> maps, List<String> communes) {
    List<Evidence> evidence = new ArrayList<>(maps.stream().limit(2).toList());
    pages.stream()
        .filter(page -> !communes.isEmpty() && page.text().contains(communes.get(0)))
        .limit(1)
        .map(page -> page.evidence(page.main()))
        .forEach(evidence::add);
    section.map(Terms::entry).ifPresent(evidence::add);
    return evidence;
  }
}
