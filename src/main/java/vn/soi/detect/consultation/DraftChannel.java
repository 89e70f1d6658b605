package vn.soi.detect.consultation;

import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code draft-channel}: whether a draft has a form or an address for comments. */
public final class DraftChannel implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : Proof.of(
            site,
            criterion,
            section.get(),
            "biểu mẫu hoặc địa chỉ nhận góp ý",
            draft -> draft.channel().stream(),
            false);
  }
}
