package vn.soi.detect.support;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hrefs;

/** Counts links to units and other agencies, and how many of them are right (Đ15.1.b). */
public final class AgencyLinks implements Detector {

  private static final int MOST_FRAMES = 20;

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Page> pages =
        Stream.of(
                Stream.of(site.home()),
                framed(site, site.home()).stream(),
                site.section(criterion.topics().get(0)).pages().stream())
            .flatMap(some -> some)
            .distinct()
            .toList();
    AgencySites agencies = AgencySites.on(pages, site);
    Share share = new Share(agencies.right(), agencies.wrong(), 0);
    boolean any = !agencies.evidence().isEmpty();
    String seen =
        any
            ? "Có %d liên kết đến đơn vị, cơ quan khác, %d liên kết đúng (%d %%)."
                .formatted(share.all(), share.yes(), share.leastPercent())
            : "Đã xem trang chủ và mục liên kết, không thấy liên kết đến đơn vị, cơ quan khác.";
    return new Verdict(
            seen,
            Map.of("links", share.all(), "right", share.yes()),
            any ? 0.85 : 0.8,
            agencies.evidence())
        .on(Reached.by(criterion, step -> step.needs("share") ? share.surely(step) : any));
  }

  /** What a home page of frames shows in them, and in the frames within. */
  private static List<Page> framed(Site site, Page home) {
    List<Page> outer = frames(site, home);
    return Stream.concat(
            outer.stream(), outer.stream().flatMap(frame -> frames(site, frame).stream()))
        .distinct()
        .limit(MOST_FRAMES)
        .toList();
  }

  private static List<Page> frames(Site site, Page page) {
    return page.document().select("frame[src], iframe[src]").stream()
        .flatMap(frame -> Hrefs.resolve(page.url(), frame.attr("src")).stream())
        .flatMap(url -> site.outline().page(url).stream())
        .toList();
  }
}
