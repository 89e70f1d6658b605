package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.State;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Composes the drafts that people may comment on. */
final class ConsultationPages {
  private static final String KEY = "consultation";
  private final SiteDraft site;
  private final Wording wording;

  ConsultationPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("consultation") != State.HELD) {
      BareSection.add(site, "consultation", KEY, title);
      return;
    }
    List<String> heads = new ArrayList<>(List.of("STT", "Dự thảo", "Bắt đầu lấy ý kiến"));
    if (site.holds("consultation.deadline")) {
      heads.add("Thời hạn nhận góp ý");
    }
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      rows.add(row(i, LocalDate.of(2012, 11, 5).minusDays(13L * i)));
    }
    site.table(KEY, SiteContent.HOME, title, List.of(), new Part.Grid(heads, rows));
    site.menu(MenuEntry.of(title, KEY));
  }

  private List<Inline> row(int i, LocalDate start) {
    String title = "Dự thảo " + wording.say("draft.title", i);
    List<Inline> row = new ArrayList<>();
    row.add(Inline.of(String.valueOf(i + 1)));
    boolean more =
        site.holds("consultation.full-text")
            || site.holds("consultation.deadline")
            || site.holds("consultation.channel")
            || site.holds("consultation.comments");
    row.add(more ? Inline.link(title, draft(i, title, start)) : Inline.of(title));
    row.add(Inline.of(Days.written(Days.workday(start))));
    if (site.holds("consultation.deadline")) {
      row.add(Inline.of(Days.written(start.plusDays(30))));
    }
    return row;
  }

  private Ref draft(int i, String title, LocalDate start) {
    List<Part> parts = new ArrayList<>();
    List<Part.Field> fields = new ArrayList<>();
    fields.add(Part.Field.of("Bắt đầu lấy ý kiến", Days.written(Days.workday(start))));
    if (site.holds("consultation.deadline")) {
      fields.add(Part.Field.of("Thời hạn nhận góp ý", Days.written(start.plusDays(30))));
    }
    parts.add(new Part.Fields(fields));
    if (site.holds("consultation.full-text")) {
      parts.addAll(fullText(i, title));
    }
    if (site.holds("consultation.comments")) {
      parts.addAll(comments(i));
    }
    if (site.holds("consultation.channel")) {
      parts.addAll(channel());
    }
    String key = "consultation." + i;
    site.item(key, KEY, title, Optional.empty(), parts);
    return Ref.page(key);
  }

  private List<Part> fullText(int i, String title) {
    List<String> texts =
        wording.all("draft.text").stream()
            .map(pattern -> wording.fill(pattern, "draft.title", i))
            .toList();
    String name = "du-thao-" + (i + 1) + "-" + site.id() + ".docx";
    Ref file = site.document(name, title, String.join("\n", texts));
    return List.of(new Part.Paragraphs(texts), new Part.Files(List.of(Inline.link(name, file))));
  }

  private List<Part> comments(int i) {
    List<String> texts = new ArrayList<>();
    for (int c = 0; c < 2; c++) {
      texts.add(wording.person("comment" + i, c) + ": " + wording.say("draft.comment", i + c));
    }
    return List.of(new Part.Heading("2 góp ý"), new Part.Paragraphs(texts));
  }

  private List<Part> channel() {
    String unit = wording.all("unit").get(0) + " của " + site.profile().name();
    List<Part.Input> inputs =
        List.of(
            Part.Input.text("hoten", "Họ và tên"),
            Part.Input.text("email", "Email"),
            Part.Input.area("noidung", "Ý kiến"));
    String where = "Ý kiến gửi đến " + unit + ", địa chỉ: " + site.profile().address();
    boolean mail = site.points("introduction.contact") == 2;
    return List.of(
        new Part.Heading("Gửi góp ý"),
        new Part.Paragraphs(
            mail ? where + ", thư điện tử: " + site.profile().mailbox() + "." : where + "."),
        new Part.Form("comment", false, inputs, "Gửi góp ý"));
  }
}
