package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.List;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Composes the introduction: who the agency is, how it is built, what its district is like. */
final class IntroductionPages {
  private static final String KEY = "intro";
  private final SiteDraft site;
  private final Wording wording;
  private final List<MenuEntry> children = new ArrayList<>();

  IntroductionPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (!site.holds("introduction.section")) {
      String text = "Giới thiệu thông tin chung về đơn vị ở đây";
      site.add(Leaf.section(KEY, SiteContent.HOME, title, List.of(new Part.Paragraphs(text))));
      site.menu(MenuEntry.of(title, KEY));
      return;
    }
    site.add(Leaf.section(KEY, SiteContent.HOME, title, about()));
    structure();
    functions();
    if (site.profile().district()) {
      map();
      text("introduction.nature", "nature");
      text("introduction.culture", "culture");
      text("introduction.heritage", "heritage");
    } else {
      text("introduction.history", "history");
    }
    new PeoplePages(site, this::child).compose();
    site.menu(MenuEntry.of(title, KEY, children.toArray(MenuEntry[]::new)));
  }

  private void child(String key, String title, List<Part> parts) {
    site.add(Leaf.section(key, KEY, title, parts));
    children.add(MenuEntry.of(title, key));
  }

  private List<Part> about() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part.Image(site.picture("nha-lam-viec.png", 320, 180), "Nhà làm việc " + name()));
    parts.add(new Part.Paragraphs(wording.all("about").stream().map(this::filled).toList()));
    return parts;
  }

  private String name() {
    return site.profile().name();
  }

  private String filled(String pattern) {
    return wording.fill(pattern, "about", 0);
  }

  private void structure() {
    if (!site.holds("introduction.structure")) {
      return;
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Image(site.picture("so-do-to-chuc.png", 420, 240), "Sơ đồ tổ chức " + name()));
    parts.add(
        new Part.Paragraphs(
            "Cơ cấu tổ chức của "
                + name()
                + " gồm ban lãnh đạo, khối văn phòng, các phòng ban chuyên môn và đơn vị trực thuộc."));
    if (site.points("introduction.structure") == 2) {
      List<List<Inline>> rows = new ArrayList<>();
      for (String unit : wording.all("unit")) {
        int staff = 4 + site.chance(9, unit);
        rows.add(
            List.of(
                Inline.of(String.valueOf(rows.size() + 1)),
                Inline.of(unit),
                Inline.of(staff + " người")));
      }
      parts.add(new Part.Grid(List.of("STT", "Đơn vị", "Biên chế"), rows));
    }
    child("intro.structure", wording.label("structure"), parts);
  }

  private void functions() {
    if (!site.holds("introduction.functions")) {
      return;
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Paragraphs(
            wording.all("function.agency").stream()
                .map(pattern -> wording.fill(pattern, "function", 1))
                .toList()));
    if (site.points("introduction.functions") == 2) {
      List<String> units = wording.all("unit");
      for (int i = 0; i < Math.min(5, units.size()); i++) {
        parts.add(new Part.Heading(units.get(i)));
        parts.add(new Part.Paragraphs(wording.say("function.unit", i)));
      }
    }
    child("intro.functions", wording.label("functions"), parts);
  }

  private void text(String criterion, String key) {
    if (site.holds(criterion)) {
      List<String> texts = wording.all(key).stream().map(this::filled).toList();
      child("intro." + key, wording.label(key), List.of(new Part.Paragraphs(texts)));
    }
  }

  private void map() {
    if (!site.holds("introduction.map")) {
      return;
    }
    List<Part> parts = new ArrayList<>();
    String alt = "Bản đồ địa giới hành chính " + site.profile().place();
    parts.add(new Part.Image(site.picture("ban-do-hanh-chinh.png", 480, 360), alt));
    if (site.points("introduction.map") == 2) {
      List<List<Inline>> rows = new ArrayList<>();
      for (String commune : wording.all("commune")) {
        int people = 4200 + 100 * site.chance(60, commune);
        rows.add(
            List.of(
                Inline.of(String.valueOf(rows.size() + 1)),
                Inline.of(commune),
                Inline.of(people + " người")));
      }
      parts.add(new Part.Grid(List.of("STT", "Xã, phường", "Dân số"), rows));
    }
    child("intro.map", wording.label("map"), parts);
  }
}
