package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Composes what helps to use the site: questions and answers, contact, search, sitemap, links. */
final class SupportPages {
  private static final List<String> LINKS =
      List.of(
          "Cổng thông tin điện tử Chính phủ\thttp://www.chinhphu.vn/",
          "Cổng thông tin điện tử tỉnh Bắc Giang\thttp://www.bacgiang.gov.vn/",
          "Sở Kế hoạch và Đầu tư\thttp://skhdt.bacgiang.gov.vn/",
          "Sở Thông tin và Truyền thông\thttp://stttt.bacgiang.gov.vn/",
          "UBND huyện Lạng Giang\thttp://langgiang.bacgiang.gov.vn/",
          "UBND huyện Tân Yên\thttp://tanyen.bacgiang.gov.vn/");
  private final SiteDraft site;
  private final Wording wording;

  SupportPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  /** Adds the pages behind the menu; the sitemap comes last, when the menu is whole. */
  void compose() {
    if (site.holds("support.answers")) {
      answers();
    }
    if (site.holds("support.question-form")) {
      String title = wording.label("ask");
      site.add(Leaf.section("ask", SiteContent.HOME, title, List.of(question())));
      site.menu(MenuEntry.of(title, "ask"));
    }
    gallery();
    String title = wording.label("contact");
    site.add(Leaf.section("contact", SiteContent.HOME, title, List.of(contact())));
    site.menu(MenuEntry.of(title, "contact"));
    if (site.holds("support.search")) {
      Part text = new Part.Paragraphs("Không có kết quả nào phù hợp");
      site.add(function("search", wording.label("search"), List.of(text)));
    }
    if (site.holds("support.sitemap")) {
      String map = wording.label("sitemap");
      site.menu(MenuEntry.of(map, "sitemap"));
      site.add(function("sitemap", map, List.of(new Part.Tree(tree()))));
    }
  }

  private static Leaf function(String key, String title, List<Part> parts) {
    return new Leaf(
        key, Leaf.Kind.FUNCTION, 1, SiteContent.HOME, title, title, Optional.empty(), parts);
  }

  // In parts only: a few right links, and as many to pages that are gone.
  private List<MenuEntry> tree() {
    List<MenuEntry> whole = site.menu();
    if (site.held("support.sitemap").atLeast(1)) {
      return whole;
    }
    List<MenuEntry> part = new ArrayList<>(whole.subList(0, Math.min(5, whole.size())));
    for (int i = 1; i <= 5; i++) {
      String gone = "http://" + site.profile().host() + "/trang-cu/muc" + i + ".htm";
      part.add(new MenuEntry("Mục " + i, new Ref.Away(gone), List.of()));
    }
    return part;
  }

  private void answers() {
    LocalDate newest =
        site.held("support.answers").atLeast(1)
            ? LocalDate.of(2012, 11, 9)
            : LocalDate.of(2011, 5, 12);
    List<Part> parts = new ArrayList<>();
    List<LocalDate> days = Days.back(newest, 7, 19);
    for (int i = 0; i < days.size(); i++) {
      LocalDate asked = Days.workdaysBefore(days.get(i), 5 + i % 4);
      parts.add(
          new Part.Answer(
              wording.say("question", i),
              wording.person("asker", i),
              Days.at(asked, "asked", i),
              wording.say("answer", i),
              site.profile().name(),
              Days.at(days.get(i), "answered", i)));
    }
    String title = wording.label("qa");
    site.add(Leaf.section("qa", SiteContent.HOME, title, parts));
    site.menu(MenuEntry.of(title, "qa"));
  }

  private static Part question() {
    List<Part.Input> inputs =
        List.of(
            Part.Input.text("hoten", "Họ và tên"),
            Part.Input.text("email", "Email"),
            Part.Input.text("tieude", "Tiêu đề"),
            Part.Input.area("noidung", "Câu hỏi"));
    return new Part.Form("question", false, inputs, "Gửi câu hỏi");
  }

  private Part contact() {
    List<Part.Field> fields = new ArrayList<>();
    fields.add(Part.Field.of("Địa chỉ", site.profile().address()));
    if (site.holds("introduction.contact")) {
      fields.add(Part.Field.of("Điện thoại", site.profile().phone()));
    }
    if (site.points("introduction.contact") == 2) {
      fields.add(Part.Field.of("Fax", site.profile().fax()));
    }
    if (site.holds("support.tracking")) {
      fields.add(Part.Field.of("Email", site.profile().mailbox()));
    } else if (site.chance(2, "free mail") == 0) {
      fields.add(Part.Field.of("Email", "bbt." + site.id() + ".bg@gmail.com"));
    }
    return new Part.Fields(fields);
  }

  /** The lines at the foot of every page. */
  List<String> footer() {
    List<String> lines = new ArrayList<>();
    lines.add("Trang thông tin điện tử " + site.profile().name());
    for (Part.Field field : ((Part.Fields) contact()).fields()) {
      lines.add(field.label() + ": " + field.values().get(0).text());
    }
    return lines;
  }

  /** Links to other agencies: all, two, or none. */
  List<Inline> links() {
    int count =
        switch (site.held("support.links").points().halves()) {
          case 0 -> 0;
          case 1 -> 2;
          default -> LINKS.size();
        };
    List<Inline> links = new ArrayList<>();
    for (String link : LINKS.subList(0, count)) {
      String[] sides = link.split("\t", -1);
      links.add(Inline.link(sides[0], new Ref.Away(sides[1])));
    }
    return links;
  }

  private void gallery() {
    String title = wording.label("gallery");
    List<MenuEntry> albums = new ArrayList<>();
    List<String> photos = wording.all("photo");
    int count = 8 + site.chance(photos.size() - 8, "albums");
    for (int i = 0; i < count; i++) {
      String key = "gallery." + i;
      String name = photos.get((i + site.chance(photos.size(), "album")) % photos.size());
      List<Part> parts = new ArrayList<>();
      for (int p = 0; p < 3; p++) {
        String file = site.picture("album-" + i + "-" + p + ".png", 200, 140);
        parts.add(new Part.Image(file, name + " - ảnh " + (p + 1)));
      }
      site.add(Leaf.section(key, "gallery", name, parts));
      albums.add(MenuEntry.of(name, key));
    }
    site.add(Leaf.section("gallery", SiteContent.HOME, title, List.of(new Part.Tree(albums))));
    site.menu(MenuEntry.of(title, "gallery"));
  }
}
