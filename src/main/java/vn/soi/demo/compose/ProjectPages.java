package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.State;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Composes projects: a list and a page for each. */
final class ProjectPages {
  private static final String KEY = "projects";
  private static final List<String> STATES =
      List.of("Đang triển khai", "Chuẩn bị đầu tư", "Đã hoàn tất");
  private final SiteDraft site;
  private final Wording wording;

  ProjectPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("projects") != State.HELD) {
      BareSection.add(site, "projects", KEY, title);
      return;
    }
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      entries.add(project(i));
    }
    if (site.chance(2, "table") == 0) {
      site.table(KEY, SiteContent.HOME, title, List.of(), grid(entries));
    } else {
      site.listing(KEY, SiteContent.HOME, title, List.of(), entries);
    }
    site.menu(MenuEntry.of(title, KEY));
  }

  private Part.Grid grid(List<Entry> entries) {
    List<List<Inline>> rows = new ArrayList<>();
    for (Entry entry : entries) {
      rows.add(
          List.of(
              Inline.of(String.valueOf(rows.size() + 1)),
              Inline.link(entry.title(), entry.ref()),
              Inline.of(entry.posted().map(at -> Days.written(at.toLocalDate())).orElse(""))));
    }
    return new Part.Grid(List.of("STT", "Dự án", wording.label("posted")), rows);
  }

  private Entry project(int i) {
    List<String> names = wording.all("project");
    String name = wording.fill(names.get(i % names.size()), "project", i);
    String title = i < names.size() ? name : name + " (giai đoạn " + (i / names.size() + 1) + ")";
    boolean recent = site.holds("projects.recency");
    LocalDate day =
        Days.workday(
            (recent ? LocalDate.of(2012, 9, 18) : LocalDate.of(2010, 9, 14)).minusDays(31L * i));
    Part.Fields fields = new Part.Fields(fields(i, title, day.getYear()));
    Leaf leaf =
        site.item(
            "projects." + i,
            KEY,
            "Dự án " + title,
            Optional.of(Days.at(day, site.id(), "project", i)),
            List.of(fields));
    return new Entry(leaf.title(), Ref.page(leaf.key()), leaf.posted(), "", Optional.empty());
  }

  private List<Part.Field> fields(int i, String name, int year) {
    boolean all = site.holds("projects.attributes");
    List<Part.Field> fields = new ArrayList<>();
    fields.add(Part.Field.of("Dự án", name));
    if (all) {
      fields.add(Part.Field.of("Mục tiêu chính", wording.say("project.goal", i)));
      fields.add(Part.Field.of("Lĩnh vực chuyên môn", wording.all("field").get(0)));
      fields.add(Part.Field.of("Loại dự án", i % 2 == 0 ? "Nhóm B" : "Nhóm C"));
    }
    fields.add(Part.Field.of("Thời gian thực hiện", (year - 1) + "-" + (year + 1)));
    fields.add(Part.Field.of("Kinh phí", (3 + site.chance(80, "cost", i)) + ",5 tỷ đồng"));
    if (all) {
      fields.add(Part.Field.of("Loại hình tài trợ", i % 3 == 1 ? "Vốn ODA" : "Ngân sách nhà nước"));
      fields.add(
          Part.Field.of("Nhà tài trợ", i % 3 == 1 ? "Ngân hàng Thế giới" : "Ngân sách tỉnh"));
    }
    if (site.holds("projects.states")) {
      fields.add(Part.Field.of("Tình trạng", STATES.get(i % 3)));
    } else if (all) {
      fields.add(Part.Field.of("Tình trạng", STATES.get(0)));
    }
    return fields;
  }
}
