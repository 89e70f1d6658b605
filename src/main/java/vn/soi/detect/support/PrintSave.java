package vn.soi.detect.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Page;
import vn.soi.site.Site;

/** Looks on the pages of items for a way to print and to save each (NĐ 43/2011 Đ15.1.c). */
public final class PrintSave implements Detector {

  private static final int MOST_EVIDENCE = 3;

  @Override
  public Finding detect(Site site, Criterion criterion) {
    List<Page> details = Details.of(site);
    if (details.isEmpty()) {
      return without(site, criterion);
    }
    ItemTools tools = new ItemTools(site.vocabulary());
    List<Evidence> print = details.stream().flatMap(page -> tools.print(page).stream()).toList();
    List<Evidence> save = details.stream().flatMap(page -> tools.save(page).stream()).toList();
    boolean prints = print.size() * 2 >= details.size();
    boolean saves = save.size() * 2 >= details.size();
    List<Evidence> evidence = new ArrayList<>();
    print.stream().limit(prints ? MOST_EVIDENCE : 0).forEach(evidence::add);
    save.stream().limit(saves ? MOST_EVIDENCE : 0).forEach(evidence::add);
    return new Verdict(
            "Trong %d bài đã xem, %d bài có chức năng in, %d bài có chức năng lưu hoặc tải."
                .formatted(details.size(), print.size(), save.size()),
            Map.of("items", details.size(), "print", print.size(), "save", save.size()),
            0.85,
            evidence)
        .on(Reached.by(criterion, step -> step.equals(criterion.steps().get(0)) ? prints : saves));
  }

  private static Finding without(Site site, Criterion criterion) {
    long listed = Details.listed(site);
    return listed > 0
        ? Finding.undecided(
            criterion,
            Map.of("items", 0),
            "Có %d bài trong danh sách nhưng chưa mở được bài nào để xem chức năng in, lưu."
                .formatted(listed),
            List.of())
        : new Verdict(
                "Đã xem %d trang, không có bài nào để in hoặc lưu.".formatted(site.pages().size()),
                Map.of("items", 0),
                0.7,
                List.of())
            .on(Reached.by(criterion, step -> false));
  }
}
