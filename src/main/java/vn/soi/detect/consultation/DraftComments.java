package vn.soi.detect.consultation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

  private static final int LONGEST_PASSAGE = 1000;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?iu)[\\w.+-]{1,64}+@[a-z0-9.-]{1,60}|(?:điện thoại|đt|đường dây nóng)[^\\d]{0,20}\\(?\\d[\\d .)-]{5}");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    if (section.isEmpty()) {
      return Gate.closed(site, criterion);
    }
    boolean read = site.drafts().stream().anyMatch(draft -> !draft.comments().isEmpty());
    Optional<Evidence> petitions = read ? Optional.empty() : petitions(site, section.get());
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

  /** A form or an address for petitions: on a page named so, or where drafts are put up. */
  private static Optional<Evidence> petitions(Site site, Section section) {
    Lexicon words = site.vocabulary().lexicon("petition-words");
    Stream<Page> named =
        site.pages().stream()
            .flatMap(page -> page.links().stream())
            .filter(link -> words.occursIn(link.label()))
            .map(Link::target)
            .distinct()
            .flatMap(target -> site.page(target).stream())
            .filter(page -> !page.equals(site.home()));
    return Stream.concat(
            named.flatMap(page -> form(page).or(() -> address(page, words)).stream()),
            section.pages().stream().flatMap(page -> address(page, words).stream()))
        .findFirst();
  }

  private static Optional<Evidence> form(Page page) {
    return page.main().select("textarea").stream()
        .filter(area -> area.closest("form[method~=(?i)^post$]") != null)
        .findFirst()
        .map(page::evidence);
  }

  /** A passage that tells where petitions are taken: it names them, and a number or an e-mail. */
  private static Optional<Evidence> address(Page page, Lexicon words) {
    return page.main().select("p,li,td,div").stream()
        .filter(passage -> passage.select("p,li,td,div").size() == 1)
        .filter(passage -> passage.text().length() <= LONGEST_PASSAGE)
        .filter(passage -> ADDRESS.matcher(passage.text()).find() && words.occursIn(passage.text()))
        .findFirst()
        .map(page::evidence);
  }
}
