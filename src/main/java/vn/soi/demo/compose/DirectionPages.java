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
import vn.soi.demo.page.SiteContent;

/** Composes direction and administration: directions, petitions, awards, the leaders' week. */
final class DirectionPages {
  private static final String KEY = "direction";
  private final SiteDraft site;
  private final Wording wording;
  private final List<MenuEntry> children = new ArrayList<>();

  DirectionPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("direction") != State.HELD) {
      BareSection.add(site, "direction", KEY, title);
      return;
    }
    site.listing(KEY, SiteContent.HOME, title, List.of(), notes());
    if (site.holds("direction.documents")) {
      documents();
    }
    if (site.holds("direction.feedback")) {
      petitions();
    }
    if (site.holds("direction.awards")) {
      awards();
    }
    new SchedulePages(site, this::child).compose();
    site.menu(MenuEntry.of(title, KEY, children.toArray(MenuEntry[]::new)));
  }

  private void child(String key, String title, List<Part> parts) {
    site.add(Leaf.section(key, KEY, title, parts));
    children.add(MenuEntry.of(title, key));
  }

  // What the head said, without number and date of a document.
  private List<Entry> notes() {
    List<Entry> entries = new ArrayList<>();
    List<LocalDate> days = Days.back(LocalDate.of(2012, 8, 21), 3, 16);
    for (int i = 0; i < days.size(); i++) {
      List<String> texts = texts(i + 20);
      Leaf leaf =
          site.item(
              "direction.note." + i,
              KEY,
              wording.title("direction.note", i),
              Optional.of(Days.at(days.get(i), site.id(), "note", i)),
              List.of(new Part.Paragraphs(texts)));
      entries.add(Entry.of(leaf, texts.get(0)));
    }
    return entries;
  }

  private List<String> texts(int index) {
    return wording.all("direction.body").stream()
        .map(pattern -> wording.fill(pattern, "direction.body", index))
        .toList();
  }

  private void documents() {
    LocalDate newest =
        site.holds("direction.documents", 'c')
            ? LocalDate.of(2012, 11, 14)
            : LocalDate.of(2012, 6, 19);
    List<Entry> entries = new ArrayList<>();
    List<LocalDate> days = Days.back(newest, 6 + site.chance(4, "directions"), 11);
    for (int i = 0; i < days.size(); i++) {
      entries.add(direction(i, days.get(i), 1480 - 37 * i - site.chance(30, "number", i)));
    }
    String title = wording.label("direction.docs");
    site.listing("direction.docs", KEY, title, List.of(), entries);
    children.add(MenuEntry.of(title, "direction.docs"));
  }

  private Entry direction(int i, LocalDate day, int number) {
    String code = number + "/" + site.profile().tail() + "-VP";
    String about = wording.say("direction.title", i);
    String title = "Công văn số %s ngày %s %s".formatted(code, Days.written(day), small(about));
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part.Fields(
            List.of(
                Part.Field.of(wording.label("number"), code),
                Part.Field.of(wording.label("issued"), Days.written(day)),
                Part.Field.of(wording.label("abstract"), about))));
    List<String> texts = texts(i);
    parts.add(new Part.Paragraphs(texts));
    if (site.holds("direction.documents", 'b')) {
      String name = "cv-" + number + "-" + site.id() + ".pdf";
      parts.add(
          new Part.Files(
              List.of(Inline.link(name, site.document(name, title, String.join("\n", texts))))));
    }
    Leaf leaf =
        site.item(
            "direction.docs." + i,
            "direction.docs",
            title,
            Optional.of(Days.at(day, site.id(), code)),
            parts);
    return Entry.of(leaf, texts.get(0));
  }

  private static String small(String text) {
    return text.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + text.substring(1);
  }

  private void petitions() {
    LocalDate newest =
        site.points("direction.feedback") == 2
            ? LocalDate.of(2012, 10, 23)
            : LocalDate.of(2011, 6, 14);
    List<List<Inline>> rows = new ArrayList<>();
    List<LocalDate> days = Days.back(newest, 7, 17);
    for (int i = 0; i < days.size(); i++) {
      rows.add(
          List.of(
              Inline.of(String.valueOf(i + 1)),
              Inline.of(wording.say("petition", i)),
              Inline.of(wording.say("petition.reply", i)),
              Inline.of(Days.written(days.get(i)))));
    }
    List<String> heads = List.of("STT", "Kiến nghị", "Kết quả giải quyết", "Ngày");
    child("direction.feedback", wording.label("feedback"), List.of(new Part.Grid(heads, rows)));
  }

  private void awards() {
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      boolean fine = i % 3 == 2;
      String what =
          fine
              ? "Xử phạt " + (3 + i) + ".000.000 đồng do " + wording.say("award.fine", i)
              : "Khen thưởng vì " + wording.say("award.reason", i);
      rows.add(
          List.of(
              Inline.of(wording.say("award.org", i)),
              Inline.of(what),
              Inline.of(Days.written(LocalDate.of(2012, 10, 30).minusDays(19L * i)))));
    }
    List<String> heads = List.of("Đơn vị, doanh nghiệp", "Khen thưởng, xử phạt", "Ngày");
    child("direction.awards", wording.label("awards"), List.of(new Part.Grid(heads, rows)));
  }
}
