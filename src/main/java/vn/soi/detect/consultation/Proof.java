package vn.soi.detect.consultation;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Finding;
import vn.soi.detect.Opened;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Draft;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Decides a criterion that one draft is enough to prove. */
final class Proof {

  private Proof() {}

  /**
   * Met when any draft gives proof; undecided when none does but something could not be opened.
   *
   * @param named what the drafts shall have, in Vietnamese: "thời hạn tiếp nhận ý kiến"
   * @param open whether proof may stand where the site could not be read, beside the section's
   *     pages
   */
  static Finding of(
      Site site,
      Criterion criterion,
      Section section,
      String named,
      Function<Draft, Stream<Evidence>> proof,
      boolean open) {
    List<Draft> having =
        site.drafts().stream().filter(draft -> proof.apply(draft).findAny().isPresent()).toList();
    List<Evidence> evidence = having.stream().flatMap(proof).toList();
    boolean maybe = open || Opened.lacks(section, site);
    Reached least = Reached.by(criterion, step -> !having.isEmpty());
    Reached most = maybe ? Reached.by(criterion, step -> true) : least;
    String example =
        having.isEmpty() ? "" : ", ví dụ \"%s\"".formatted(having.get(0).item().title());
    return new Verdict(
            "%d trong %d dự thảo ở %s có %s%s."
                .formatted(
                    having.size(),
                    site.drafts().size(),
                    Terms.section(site, section),
                    named,
                    example),
            Map.of("drafts", site.drafts().size(), "having", having.size()),
            having.isEmpty() ? 0.75 : 0.9,
            evidence.isEmpty() ? List.of(Terms.entry(section)) : evidence)
        .between(least, most, "Có trang hoặc tệp của dự thảo chưa mở được.");
  }
}
