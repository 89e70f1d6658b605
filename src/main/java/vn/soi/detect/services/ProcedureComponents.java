package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Term;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.Procedure;
import vn.soi.site.Site;

/**
 * Measures how many of the eleven parts of a procedure (NĐ 43/2011 Đ19.1; TT 32/2017 Đ5.1) the
 * opened descriptions fill, on average.
 */
public final class ProcedureComponents implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("share");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    List<Procedure> sample =
        site.procedures().stream().filter(procedure -> procedure.detail().isPresent()).toList();
    if (!sample.isEmpty()) {
      return measured(site, criterion, sample);
    }
    long unread = site.procedures().stream().filter(p -> Services.unread(site, p)).count();
    long files = site.procedures().stream().filter(p -> !p.forms().isEmpty()).count();
    if (unread > 0 || files > 0) {
      return Finding.undecided(
          criterion,
          Map.of("procedures", site.procedures().size()),
          "Chưa đọc được phần mô tả của %d thủ tục: trang chi tiết chưa mở được hoặc nằm trong tệp."
              .formatted(Math.max(unread, files)),
          Services.evidence(site.procedures()));
    }
    return new Verdict(
            "%d thủ tục chỉ có tên, không có trang mô tả.".formatted(site.procedures().size()),
            Map.of("procedures", site.procedures().size()),
            0.8,
            List.of())
        .on(Reached.by(criterion, step -> false));
  }

  private static Finding measured(Site site, Criterion criterion, List<Procedure> sample) {
    List<Term> parts = site.vocabulary().lexicon("procedure-parts").terms();
    int filled = sample.stream().mapToInt(ProcedureComponents::filled).sum();
    Share share = new Share(filled, parts.size() * sample.size() - filled, 0);
    Set<String> lacking = new TreeSet<>();
    for (Term part : parts) {
      if (sample.stream().noneMatch(procedure -> procedure.parts().containsKey(part.id()))) {
        lacking.add(part.wordings().get(0));
      }
    }
    String absent = lacking.isEmpty() ? "" : " Không thấy: " + String.join("; ", lacking) + ".";
    return new Verdict(
            "%d thủ tục được xem nêu trung bình %d %% trong %d bộ phận cấu thành.%s"
                .formatted(sample.size(), share.leastPercent(), parts.size(), absent),
            Map.of("sampled", sample.size(), "share", share.leastPercent()),
            0.85,
            evidence(sample))
        .on(Reached.by(criterion, share::surely));
  }

  /** A form offered as a file is the part that names forms, whether or not it is labelled so. */
  private static int filled(Procedure procedure) {
    boolean offered = procedure.forms().stream().anyMatch(Attachment::opens);
    return procedure.parts().size() + (offered && !procedure.parts().containsKey("forms") ? 1 : 0);
  }

  private static List<Evidence> evidence(List<Procedure> sample) {
    return sample.stream()
        .limit(3)
        .flatMap(procedure -> procedure.detail().stream())
        .map(page -> page.evidence(page.main()))
        .toList();
  }
}
