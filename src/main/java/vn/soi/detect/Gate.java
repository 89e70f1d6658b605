package vn.soi.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Settles criteria whose section is not there or could not be read. */
public final class Gate {

  private static final int LABELS = 6;

  private Gate() {}

  /** The first of the criterion's topics whose section is found. */
  public static Optional<Section> open(Site site, Criterion criterion) {
    return criterion.topics().stream().map(site::section).filter(Section::found).findFirst();
  }

  /**
   * The finding without any section of the criterion's topics: undecided where one could not be
   * read, else unmet, telling what was looked at.
   */
  public static Finding closed(Site site, Criterion criterion) {
    return criterion.topics().stream()
        .flatMap(topic -> site.section(topic).undecided().stream())
        .findFirst()
        .map(reason -> Finding.undecided(criterion, Map.of(), reason, seen(site)))
        .orElseGet(() -> absent(site, criterion));
  }

  private static Finding absent(Site site, Criterion criterion) {
    String names =
        String.join(
            ", ",
            criterion.topics().stream()
                .map(topic -> "\"" + site.vocabulary().topic(topic).name() + "\"")
                .toList());
    Set<String> foreign = new LinkedHashSet<>();
    criterion
        .topics()
        .forEach(
            topic -> site.section(topic).external().forEach(url -> foreign.add(url.getHost())));
    String elsewhere =
        foreign.isEmpty()
            ? ""
            : " Nhãn có trên trang chỉ dẫn sang %s, không phải mục của cơ quan."
                .formatted(String.join(", ", foreign));
    String found =
        "Không tìm thấy mục %s trên trang chủ, thực đơn, sơ đồ trang và %d trang đã đọc.%s"
            .formatted(names, site.pages().size(), elsewhere);
    return Finding.of(
        criterion,
        Points.ZERO,
        Map.of("pagesRead", site.pages().size()),
        Reached.by(criterion, step -> false).explain(found),
        0.8,
        seen(site));
  }

  /** The home page as proof of what was looked at: its menu. */
  static List<Evidence> seen(Site site) {
    Page home = site.home();
    List<String> labels =
        home.links().stream()
            .map(link -> link.label())
            .filter(label -> !label.isEmpty())
            .distinct()
            .limit(LABELS * 4L)
            .toList();
    return List.of(home.evidence(home.document().body(), String.join(" | ", labels)));
  }
}
