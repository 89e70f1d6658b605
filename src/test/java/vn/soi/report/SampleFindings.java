package vn.soi.report;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.soi.archive.Evidence;
import vn.soi.config.Agency;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;
import vn.soi.detect.Finding;
import vn.soi.site.Section;

/** Findings about one made-up site: the further down the registry, the poorer. */
final class SampleFindings {

  private static final List<String> EXCERPTS =
      List.of(
          "Hội nghị triển khai nhiệm vụ phát triển kinh tế - xã hội 6 tháng cuối năm 2012"
              + " (20/11/2012)",
          "Quyết định số 1234/QĐ-UBND ngày 15/11/2012 của Chủ tịch UBND tỉnh về việc phê duyệt Kế"
              + " hoạch cải cách hành chính; có hiệu lực kể từ ngày ký",
          "Sở Kế hoạch và Đầu tư tỉnh Bắc Giang - Địa chỉ: đường Nguyễn Gia Thiều, thành phố Bắc"
              + " Giang - Điện thoại: (0240) 3854 317",
          "Danh mục thủ tục hành chính | Lĩnh vực: Đăng ký kinh doanh | Mức độ 2");

  private final Agency agency;
  private final int place;

  SampleFindings(Agency agency, int place) {
    this.agency = agency;
    this.place = place;
  }

  URI page(String topic) {
    return agency
        .url()
        .orElseThrow()
        .resolve("/" + topic.replace('.', '/') + "/danh-sach.html?trang=1&muc=" + place);
  }

  Finding of(Criterion criterion, Section.State section) {
    int chance = Math.floorMod(criterion.id().hashCode() / 7 + place * 31, 100);
    if (section == Section.State.ABSENT) {
      return unmet(
          criterion,
          "Không tìm thấy mục trên trang chủ, thực đơn, sơ đồ trang và 131 trang đã đọc.");
    }
    if (section == Section.State.UNDECIDED || chance == 50 || chance == 7) {
      return Finding.undecided(
          criterion,
          Map.of("unknown", 3),
          "3 trang của mục không trả lời trong thời hạn nên chưa biết ngày đăng. Điểm có thể từ 0"
              + " đến %s.".formatted(criterion.maximum().vietnamese()),
          evidence(criterion, 1));
    }
    int reached = Math.min(criterion.steps().size(), (124 - place * 3 - chance) / 22);
    return reached <= 0
        ? unmet(criterion, "Đã đọc 12 trang của mục, không có nội dung mà tiêu chí yêu cầu.")
        : reached(criterion, reached);
  }

  private Finding reached(Criterion criterion, int count) {
    List<Step> steps = criterion.steps().subList(0, count);
    Points points =
        steps.get(0).adds()
            ? steps.stream().map(Step::points).reduce(Points.ZERO, Points::plus)
            : steps.get(count - 1).points();
    Map<String, Object> measured = new LinkedHashMap<>();
    measured.put("items", 34 - place);
    measured.put("dated", 30 - place);
    measured.put("newest", "2012-11-20");
    measured.put("workingDays", 2);
    measured.put("share", 87.5);
    measured.put("attributes", List.of("number", "issued", "abstract"));
    if (steps.get(0).adds()) {
      measured.put(Finding.REACHED_STEPS, IntStream.rangeClosed(1, count).boxed().toList());
    }
    return Finding.of(
        criterion,
        points,
        measured,
        "Có %d mục ghi ngày trong %d mục đọc được ở mục \"%s\"; mục mới nhất đăng ngày 20/11/2012."
            .formatted(30 - place, 34 - place, criterion.label()),
        0.87,
        evidence(criterion, 1 + Math.floorMod(criterion.id().hashCode(), 5)));
  }

  private Finding unmet(Criterion criterion, String seen) {
    return Finding.of(
        criterion,
        Points.ZERO,
        Map.of("pagesRead", 12),
        seen + " Còn thiếu: %s (%s).".formatted(criterion.steps().get(0).says(), criterion.basis()),
        0.9,
        evidence(criterion, 1));
  }

  private List<Evidence> evidence(Criterion criterion, int count) {
    return IntStream.range(0, count)
        .mapToObj(
            at ->
                SampleReport.evidence(
                    page(criterion.id()),
                    EXCERPTS.get((at + place) % EXCERPTS.size()),
                    agency.id()))
        .toList();
  }
}
