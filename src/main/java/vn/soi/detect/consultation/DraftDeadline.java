package vn.soi.detect.consultation;

import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code draft-deadline}: whether a draft says until when comments are taken. */
public final class DraftDeadline implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : Proof.of(
            site,
            criterion,
            section.get(),
            "thời hạn tiếp nhận ý kiến",
            draft -> draft.deadlineEvidence().stream(),
            false);
  }
}
