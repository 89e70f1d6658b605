package vn.soi.detect.support;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Outcome;
import vn.soi.archive.Visit;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Site;

/** Measures how many looks at the home page were answered, over sound TLS (Đ27.1). */
public final class Uptime implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  /** Outcomes that say something about this machine or about manners, not about the site. */
  private static final Set<Outcome> NOT_THE_SITES =
      EnumSet.of(Outcome.OWN_FAULT, Outcome.REFUSED_ADDRESS, Outcome.ROBOTS_DENIED);

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Visit> visits =
        site.snapshot().visits().stream()
            .filter(visit -> visit.home() && !NOT_THE_SITES.contains(visit.outcome()))
            .toList();
    if (visits.isEmpty()) {
      return Finding.undecided(
          criterion,
          Map.of("visits", 0),
          "Không có lượt truy cập trang chủ nào để xét.",
          List.of());
    }
    int answered = (int) visits.stream().filter(Uptime::answered).count();
    Optional<Visit> broken = visits.stream().filter(Uptime::breaksTls).findFirst();
    Share share = new Share(answered, visits.size() - answered, 0);
    String tls =
        broken
            .map(visit -> " Kết nối bảo mật tới %s không hợp lệ.".formatted(visit.url()))
            .orElse("");
    return new Verdict(
            "%d trong %d lượt truy cập trang chủ được trả lời (%d %%).%s"
                .formatted(share.yes(), share.all(), share.leastPercent(), tls),
            Map.of("visits", share.all(), "answered", share.yes(), "brokenTls", broken.isPresent()),
            share.all() >= 3 ? 0.9 : 0.6,
            List.of(
                site.home()
                    .evidence(site.home().document().head(), site.home().document().title())))
        .on(Reached.by(criterion, step -> broken.isEmpty() && share.surely(step)));
  }

  private static boolean answered(Visit visit) {
    boolean complete = visit.outcome() == Outcome.ANSWERED || visit.outcome() == Outcome.TRUNCATED;
    return complete && visit.httpStatus().orElse(200) < 500;
  }

  private static boolean breaksTls(Visit visit) {
    return visit.outcome() == Outcome.TLS_FAILED || !visit.verified();
  }
}
