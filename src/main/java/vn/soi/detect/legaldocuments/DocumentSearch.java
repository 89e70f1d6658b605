package vn.soi.detect.legaldocuments;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.SearchForm;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** Technique {@code document-search}: a search of documents that finds one that is listed. */
public final class DocumentSearch implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<SearchForm> forms =
        site.searches().stream().filter(form -> form.kind() == SearchForm.Kind.DOCUMENTS).toList();
    Optional<SearchForm> proved =
        forms.stream().filter(form -> form.finds().orElse(false)).findFirst();
    if (proved.isPresent()) {
      return proved(criterion, proved.get());
    }
    Optional<Section> section = Gate.open(site, criterion);
    if (forms.isEmpty()) {
      return section.isEmpty()
          ? Gate.closed(site, criterion)
          : none(site, criterion, section.get());
    }
    List<Evidence> evidence = forms.stream().map(SearchForm::evidence).toList();
    boolean untried = forms.stream().anyMatch(form -> form.finds().isEmpty());
    Reached least = Reached.by(criterion, step -> false);
    Reached most = Reached.by(criterion, step -> untried);
    return new Verdict(
            "Có công cụ tra cứu văn bản tại %s nhưng %s."
                .formatted(
                    forms.get(0).page().url(),
                    untried
                        ? "chưa thử được với văn bản đã biết"
                        : "kết quả không có văn bản đã biết trong danh mục"),
            Map.of("searchForms", forms.size()),
            0.85,
            evidence)
        .between(least, most, "Máy chủ chưa trả lời phép tra cứu thử.");
  }

  private static Finding proved(Criterion criterion, SearchForm form) {
    List<Evidence> evidence =
        form.answered()
            .map(answer -> List.of(answer, form.evidence()))
            .orElse(List.of(form.evidence()));
    return new Verdict(
            "Công cụ tra cứu văn bản tại %s tìm ra văn bản có trong danh mục."
                .formatted(form.page().url()),
            Map.of("searchForms", 1),
            0.95,
            evidence)
        .on(Reached.by(criterion, step -> true));
  }

  private static Finding none(Site site, Criterion criterion, Section section) {
    return new Verdict(
            "Không thấy công cụ tra cứu văn bản ở %s và trên %d trang đã đọc."
                .formatted(Terms.section(site, section), site.pages().size()),
            Map.of("searchForms", 0),
            0.85,
            List.of(Terms.entry(section)))
        .on(Reached.by(criterion, step -> false));
  }
}
