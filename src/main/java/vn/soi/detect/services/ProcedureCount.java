package vn.soi.detect.services;

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
import vn.soi.site.Site;

/** Counts the procedures that the site lists (NĐ 43/2011 Đ18.2). */
public final class ProcedureCount implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    int count = site.procedures().size();
    List<URI> missing = Services.missingLists(site);
    Share least = new Share(count, 0, 0);
    String seen =
        "Danh mục có %d thủ tục, dịch vụ công (%d trang của mục đã xem)."
            .formatted(count, site.section(Services.TOPIC).pages().size());
    return new Verdict(
            seen,
            Map.of("procedures", count, "listsNotOpened", missing.size()),
            count == 0 ? 0.7 : 0.9,
            Services.evidence(site.procedures()))
        .between(
            Reached.by(criterion, least::surely),
            Reached.by(criterion, step -> least.surely(step) || !missing.isEmpty()),
            "%d địa chỉ trong mục chưa mở được, có thể còn danh mục khác."
                .formatted(missing.size()));
  }
}
