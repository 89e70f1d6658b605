package vn.soi.detect.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code draft-comments}: whether comments already given can be read, or else a channel
 * for petitions (phản ánh, kiến nghị) is offered.
 */
public final class DraftComments implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    if (section.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    boolean read = site.drafts().stream().anyMatch(draft -> !draft.comments().isEmpty());
    Optional<Evidence> petitions = read ? Optional.empty() : petitions(site);
    return petitions.isPresent()
        ? offered(site, criterion, petitions.get())
        : Proof.of(
            site,
            criterion,
            section.get(),
            "ý kiến đã góp xem được",
            draft -> draft.comments().stream(),
            false);
  }

  private static Finding offered(Site site, Criterion criterion, Evidence channel) {
    return new Verdict(
            "Không thấy ý kiến đã góp của %d dự thảo, nhưng trang có kênh gửi phản ánh, kiến nghị tại %s."
                .formatted(site.drafts().size(), channel.url()),
            Map.of("drafts", site.drafts().size(), "petitionChannel", channel.url().toString()),
            0.8,
            List.of(channel))
        .on(Reached.by(criterion, step -> true));
  }

  /** A form for petitions: on a page that is named so, by its heading or by a link to it. */
  private static Optional<Evidence> petitions(Site site) {
    Lexicon words = site.vocabulary().lexicon("petition-words");
    return site.pages().stream()
        .flatMap(page -> page.links().stream())
        .filter(link -> words.occursIn(link.label()))
        .map(Link::target)
        .distinct()
        .flatMap(target -> site.page(target).stream())
        .filter(page -> !page.equals(site.home()))
        .flatMap(page -> form(page).stream())
        .findFirst();
  }

  private static Optional<Evidence> form(Page page) {
    return page.main().select("textarea").stream()
        .filter(area -> area.closest("form[method~=(?i)^post$]") != null)
        .findFirst()
        .map(page::evidence);
  }
}
