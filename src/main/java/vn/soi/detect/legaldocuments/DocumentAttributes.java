package vn.soi.detect.legaldocuments;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Opened;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Share.Answer;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.DocumentRow;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code document-attributes}: how many of the six attributes documents are given. */
public final class DocumentAttributes implements Detector {

  private static final Map<String, String> NAMES =
      Map.of(
          "number", "số ký hiệu",
          "issued", "ngày ban hành",
          "effective", "ngày hiệu lực",
          "abstract", "trích yếu",
          "form", "hình thức văn bản",
          "issuer", "cơ quan ban hành");

  @Override
  public Set<String> needs() {
    return Set.of("attributes", "share");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    List<DocumentRow> rows = site.documents();
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("documents", rows.size());
    List<String> shares = new ArrayList<>();
    for (String id : Rows.ATTRIBUTES) {
      long having = rows.stream().filter(row -> row.attributes().containsKey(id)).count();
      figures.put(id, having);
      shares.add("%s %d".formatted(NAMES.get(id), having));
    }
    Reached least = Reached.by(criterion, step -> share(site, step).surely(step));
    Reached most = Reached.by(criterion, step -> share(site, step).perhaps(step));
    return new Verdict(
            "Trong %d văn bản ở %s có: %s."
                .formatted(rows.size(), Terms.section(site, section), String.join(", ", shares)),
            figures,
            rows.isEmpty() ? 0.7 : 0.9,
            rows.isEmpty() ? List.of(Terms.entry(section)) : Rows.evidence(rows))
        .between(least, most, "Một số trang chi tiết của văn bản chưa mở được.");
  }

  private static Share share(Site site, Step step) {
    return Share.of(
        site.documents().stream().map(row -> answer(site, row, step.need("attributes"))).toList());
  }

  private static Answer answer(Site site, DocumentRow row, int needed) {
    boolean enough = Rows.attributes(row) >= needed;
    return switch (Opened.of(row.url(), site)) {
      case YES -> enough ? Answer.YES : Answer.NO;
      case UNKNOWN -> enough ? Answer.YES : Answer.UNKNOWN;
      case LEFT_OUT -> enough ? Answer.YES : Answer.LEFT_OUT;
    };
  }
}
