package vn.soi.detect.consultation;

import java.util.Optional;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.site.Attachment;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code draft-full-text}: whether a draft can be read whole, as page or as file. */
public final class DraftFullText implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : Proof.of(
            site,
            criterion,
            section.get(),
            "toàn văn đọc được",
            draft -> draft.fullText().stream(),
            untried(site));
  }

  /** Whether files of drafts are known that nobody could open. */
  private static boolean untried(Site site) {
    return site.drafts().stream()
        .flatMap(draft -> draft.item().attachments().stream())
        .anyMatch(file -> file.state() == Attachment.State.UNKNOWN);
  }
}
