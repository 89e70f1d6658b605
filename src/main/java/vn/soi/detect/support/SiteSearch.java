package vn.soi.detect.support;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.SearchForm;
import vn.soi.site.Site;

/** Looks for the site's search, and whether it finds what the site holds (NĐ 43/2011 Đ15.1.a). */
public final class SiteSearch implements Detector {

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<SearchForm> forms =
        site.searches().stream().filter(form -> form.kind() == SearchForm.Kind.SITE).toList();
    if (forms.isEmpty()) {
      return new Verdict(
              "Đã xem %d trang, không thấy biểu mẫu tìm kiếm của trang."
                  .formatted(site.pages().size()),
              Map.of("forms", 0),
              0.85,
              List.of())
          .on(Reached.by(criterion, step -> false));
    }
    return searched(criterion, forms);
  }

  private static Finding searched(Criterion criterion, List<SearchForm> forms) {
    Optional<SearchForm> finds =
        forms.stream().filter(form -> form.finds().orElse(false)).findFirst();
    boolean asked = forms.stream().anyMatch(form -> form.finds().isPresent());
    SearchForm shown = finds.orElse(forms.get(0));
    boolean found = finds.isPresent();
    Points form = criterion.steps().get(0).points();
    return new Verdict(
            seen(found, asked),
            Map.of("forms", forms.size(), "asked", asked, "finds", found),
            0.9,
            Stream.concat(Stream.of(shown.evidence()), shown.answered().stream()).toList())
        .between(
            Reached.by(criterion, step -> step.points().equals(form) || found),
            Reached.by(criterion, step -> step.points().equals(form) || found || !asked),
            "Chưa thử tìm được: biểu mẫu gửi bằng POST, bằng kịch bản, hoặc không có trả lời.");
  }

  private static String seen(boolean found, boolean asked) {
    if (found) {
      return "Có biểu mẫu tìm kiếm; tìm thử một tiêu đề có trên trang thì thấy trong kết quả.";
    }
    return asked
        ? "Có biểu mẫu tìm kiếm nhưng tìm thử tiêu đề có trên trang thì không thấy."
        : "Có biểu mẫu tìm kiếm.";
  }
}
