package vn.soi.detect.support;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Looks for a page that shows the site's sections with right links (TT 32/2017 Đ16.4.b). */
public final class Sitemap implements Detector {

  /** With so many opened, the opened ones stand for all. */
  private static final int SAMPLE = 5;

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Section section = site.section(criterion.topics().get(0));
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    Optional<Page> page =
        section.pages().stream()
            .filter(p -> !p.equals(site.home()) && !SitemapLinks.isOther(site, p, section.topic()))
            .findFirst();
    Set<URI> targets = page.map(p -> SitemapLinks.of(site, p)).orElse(Set.of());
    if (page.isEmpty() || targets.isEmpty()) {
      String seen =
          page.isEmpty()
              ? "Đã xem %d trang, không thấy sơ đồ trang.".formatted(site.pages().size())
              : "Trang mang tên sơ đồ không có liên kết nào đến các chuyên mục của trang.";
      return new Verdict(seen, Map.of("links", 0), 0.85, List.of())
          .on(Reached.by(criterion, step -> false));
    }
    return judged(site, criterion, page.get(), targets);
  }

  private static Finding judged(Site site, Criterion criterion, Page page, Set<URI> targets) {
    long unwritten = SitemapLinks.leadingNowhere(page);
    Share opened = Liveness.share(targets, site.snapshot());
    Share share = new Share(opened.yes(), opened.no() + (int) unwritten, opened.unknown());
    Share judged = share.sampled(SAMPLE);
    return new Verdict(
            "Sơ đồ trang có %d liên kết; trong số đã mở, %d đúng và %d hỏng."
                .formatted(share.all(), share.yes(), share.no()),
            Map.of("links", share.all(), "alive", share.yes(), "dead", share.no()),
            0.85,
            List.of(page.evidence(page.main())))
        .between(
            Reached.by(criterion, judged::surely),
            Reached.by(criterion, judged::perhaps),
            "%d liên kết chưa mở.".formatted(share.unknown()));
  }
}
