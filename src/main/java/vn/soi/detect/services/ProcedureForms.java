package vn.soi.detect.services;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Attachment;
import vn.soi.site.Procedure;
import vn.soi.site.Site;

/** Measures for how many procedures a form can really be downloaded (NĐ 43/2011 Đ3.4.b, Đ19.1). */
public final class ProcedureForms implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count|share");
  }

  private static final int SAMPLE = 5;

  /** From so many on, one and the same file for all of them is a template's, no form. */
  private static final int SUSPICIOUS = 3;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Finding> without = Services.withoutSection(site, criterion);
    if (without.isPresent()) {
      return without.get();
    }
    List<Attachment> open =
        site.procedures().stream()
            .flatMap(procedure -> procedure.forms().stream().filter(Attachment::opens).limit(1))
            .toList();
    long distinct = open.stream().flatMap(form -> form.digest().stream()).distinct().count();
    boolean template = open.size() >= SUSPICIOUS && distinct == 1;
    int yes = template ? 1 : open.size();
    int unknown = (int) site.procedures().stream().filter(p -> unknown(site, p)).count();
    Share all = new Share(yes, site.procedures().size() - yes - unknown, unknown);
    Share share = all.sampled(Math.min(SAMPLE, Math.max(1, all.all())));
    String same = template ? " Tất cả dẫn đến cùng một tệp, chỉ tính một." : "";
    return new Verdict(
            "%d trong %d thủ tục đã xem có mẫu đơn, tờ khai mở được (%d %%).%s"
                .formatted(share.yes(), share.all(), share.leastPercent(), same),
            Map.of(
                "procedures", all.all(), "withForms", yes, "unknown", unknown, "files", distinct),
            template ? 0.6 : 0.9,
            evidence(open))
        .between(
            Reached.by(criterion, share::surely),
            Reached.by(criterion, share::perhaps),
            "%d thủ tục có trang chi tiết hoặc tệp chưa mở được.".formatted(unknown));
  }

  /** Whether a form may be there that was not opened. */
  private static boolean unknown(Site site, Procedure procedure) {
    boolean opens = procedure.forms().stream().anyMatch(Attachment::opens);
    boolean perhaps =
        procedure.forms().stream().anyMatch(form -> form.state() == Attachment.State.UNKNOWN);
    return !opens && (perhaps || (procedure.forms().isEmpty() && Services.unread(site, procedure)));
  }

  private static List<Evidence> evidence(List<Attachment> open) {
    return open.stream().limit(3).map(Attachment::evidence).toList();
  }
}
