package vn.soi.detect.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Share;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Site;

/** Measures text alternatives of pictures, and looks for aids to reading (Đ8; TT 32/2017 Đ18). */
public final class Accessibility implements Detector {

  private static final int SAMPLE = 60;
  private static final int MOST_OF_PAGES = 80;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Page> sample = site.pages().stream().limit(SAMPLE).toList();
    Pictures pictures = Pictures.on(sample);
    Share described = new Share(pictures.described(), pictures.all() - pictures.described(), 0);
    long declared = sample.stream().filter(Accessibility::declaresLanguage).count();
    boolean language = declared * 100 >= (long) sample.size() * MOST_OF_PAGES;
    Optional<Evidence> aid =
        sample.stream()
            .flatMap(page -> ReadingAids.on(page, site.vocabulary()).stream())
            .findFirst();
    List<Evidence> evidence = new ArrayList<>(pictures.evidence());
    if (language) {
      aid.ifPresent(evidence::add);
    }
    Step first = criterion.steps().get(0);
    return new Verdict(
            explanation(described, sample.size(), declared, aid.isPresent()),
            Map.of(
                "pictures", described.all(),
                "described", described.yes(),
                "pagesWithLanguage", declared,
                "aid", aid.isPresent()),
            0.85,
            evidence)
        .on(
            Reached.by(
                criterion,
                s -> s.equals(first) ? described.surely(s) : language && aid.isPresent()));
  }

  private static String explanation(Share described, int pages, long declared, boolean aid) {
    String pictures =
        described.all() == 0
            ? "Không có hình ảnh nội dung để xét"
            : "%d trong %d hình ảnh nội dung có văn bản thay thế (%d %%)"
                .formatted(described.yes(), described.all(), described.leastPercent());
    return "%s; %d trong %d trang khai báo ngôn ngữ; %s công cụ phóng to, cỡ chữ hoặc liên kết bỏ qua."
        .formatted(pictures, declared, pages, aid ? "có" : "không thấy");
  }

  private static boolean declaresLanguage(Page page) {
    Element html = page.document().selectFirst("html");
    return html != null && !(html.attr("lang") + html.attr("xml:lang")).isBlank();
  }
}
