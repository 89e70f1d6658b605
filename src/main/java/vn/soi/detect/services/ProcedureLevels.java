package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Procedure;
import vn.soi.site.Site;

/** Measures for how many procedures their level (1 to 4) is stated (NĐ 43/2011 Đ18.2). */
public final class ProcedureLevels implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  private static final int SAMPLE = 5;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    List<Procedure> stated =
        site.procedures().stream().filter(procedure -> procedure.level().isPresent()).toList();
    int unread =
        (int)
            site.procedures().stream()
                .filter(procedure -> procedure.level().isEmpty())
                .filter(procedure -> Services.unread(site, procedure))
                .count();
    Share all = new Share(stated.size(), site.procedures().size() - stated.size() - unread, unread);
    Share share = all.sampled(Math.min(SAMPLE, Math.max(1, all.all())));
    Map<Integer, Integer> levels = new TreeMap<>();
    stated.forEach(procedure -> levels.merge(procedure.level().orElseThrow(), 1, Integer::sum));
    return new Verdict(
            "%d trong %d thủ tục đã xem có nêu mức độ dịch vụ công (%d %%)."
                .formatted(share.yes(), share.all(), share.leastPercent()),
            Map.of("procedures", all.all(), "stated", all.yes(), "levels", levels.toString()),
            0.9,
            Services.evidence(stated))
        .between(
            Reached.by(criterion, share::surely),
            Reached.by(criterion, share::perhaps),
            "%d trang chi tiết chưa mở được.".formatted(unread));
  }
}
