package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.List;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Part;
import vn.soi.text.Slug;

/** Composes the pages of leaders and of officers. */
final class PeoplePages {
  private static final List<String> POSTS =
      List.of("Chánh Văn phòng", "Phó Chánh Văn phòng", "Trưởng phòng", "Phó Trưởng phòng");
  private final SiteDraft site;
  private final Wording wording;
  private final PageAdder pages;

  /** Adds a page under the introduction. */
  interface PageAdder {
    void add(String key, String title, List<Part> parts);
  }

  PeoplePages(SiteDraft site, PageAdder pages) {
    this.site = site;
    this.wording = site.wording();
    this.pages = pages;
  }

  void compose() {
    if (site.holds("introduction.leaders")) {
      String title = wording.label("leaders");
      pages.add(
          "intro.leaders",
          title,
          site.points("introduction.leaders") == 2 ? biographies() : names());
    }
    int officers =
        site.points("introduction.officers") + site.points("introduction.officers-contact");
    if (officers > 0) {
      pages.add("intro.officers", wording.label("officers"), List.of(directory(officers == 2)));
    }
  }

  private String post(int i) {
    return i == 0 ? site.profile().head() : site.profile().deputy();
  }

  private List<Part> names() {
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      rows.add(List.of(Inline.of(wording.person("leader", i)), Inline.of(post(i))));
    }
    return List.of(new Part.Grid(List.of("Họ và tên", "Chức vụ"), rows));
  }

  private List<Part> biographies() {
    List<Part> parts = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = wording.person("leader", i);
      parts.add(new Part.Heading("Đồng chí " + name));
      parts.add(new Part.Image(site.picture("lanh-dao-" + i + ".png", 90, 120), name));
      parts.add(
          new Part.Fields(
              List.of(
                  Part.Field.of("Họ và tên", name),
                  Part.Field.of("Chức vụ", post(i)),
                  Part.Field.of("Tiểu sử tóm tắt", wording.say("biography", i)),
                  Part.Field.of("Nhiệm vụ đảm nhiệm", wording.say("duty", i)))));
    }
    return parts;
  }

  private Part directory(boolean whole) {
    List<String> heads =
        whole
            ? List.of("Họ và tên", "Chức vụ", "Đơn vị công tác", "Điện thoại", "Email")
            : List.of("Họ và tên", "Chức vụ", "Điện thoại");
    List<String> units = wording.all("unit");
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      String name = wording.person("officer", i);
      List<Inline> row = new ArrayList<>();
      row.add(Inline.of(name));
      row.add(Inline.of(POSTS.get(i < 2 ? i : 2 + i % 2)));
      if (whole) {
        row.add(Inline.of(units.get(i / 2 % units.size())));
      }
      row.add(Inline.of("0240.3" + (550000 + site.chance(309999, "officer", i))));
      if (whole) {
        row.add(Inline.of(mailbox(name)));
      }
      rows.add(row);
    }
    return new Part.Grid(heads, rows);
  }

  // nguyenvanhung_stttt@bacgiang.gov.vn
  private String mailbox(String name) {
    String local = String.join("", Slug.of(name).words());
    return local + "_" + site.id() + "@bacgiang.gov.vn";
  }
}
