package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.State;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Composes the system of documents: a table, on some sites with a page for each document. */
final class LegalPages {
  private static final String KEY = "legal";
  private final SiteDraft site;
  private final Wording wording;

  LegalPages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("legal-documents") == State.HOLLOW) {
      hollow(title);
      return;
    }
    if (site.state("legal-documents") != State.HELD) {
      BareSection.add(site, "legal-documents", KEY, title);
      return;
    }
    List<LegalDocument> documents = documents();
    Part.Grid grid = paged() ? index(documents) : whole(documents);
    site.table(KEY, SiteContent.HOME, title, lead(), grid);
    site.menu(MenuEntry.of(title, KEY));
  }

  /** Whether each document has a page of its own, and the table only leads there. */
  private boolean paged() {
    return List.of("nukeviet", "drupal").contains(site.profile().look());
  }

  private List<Part> lead() {
    if (!site.holds("legal-documents.search")) {
      return List.of();
    }
    List<Part.Input> inputs = List.of(Part.Input.text("keyword", "Số ký hiệu, trích yếu"));
    return List.of(new Part.Form("docsearch", true, inputs, wording.label("docsearch")));
  }

  private List<LegalDocument> documents() {
    int count = site.holds("legal-documents.list") ? 12 + site.chance(8, "documents") : 6;
    LocalDate newest =
        site.holds("legal-documents.recency")
            ? LocalDate.of(2012, 11, 6)
            : LocalDate.of(2012, 8, 14);
    List<LegalDocument> documents = new ArrayList<>();
    List<LocalDate> days = Days.back(newest, count, 9);
    for (int i = 0; i < count; i++) {
      documents.add(LegalDocument.of(site, i, days.get(i), file(i, count)));
    }
    return documents;
  }

  // Two points: a file of its own for each; one: for two of three; none: no file, or one for all.
  private Optional<Inline> file(int i, int count) {
    int points = site.points("legal-documents.files");
    String name = "van-ban-" + site.id() + "-" + (count - i) + (i % 5 == 3 ? ".docx" : ".pdf");
    if (points == 0) {
      if (site.chance(2, "demo.pdf") == 0) {
        return Optional.empty();
      }
      name = "demo.pdf";
    } else if (points == 1 && i % 3 == 2) {
      return Optional.empty();
    }
    String text = name.equals("demo.pdf") ? "" : wording.say("document.abstract", i);
    return Optional.of(Inline.link(name, site.document(name, "Toàn văn", text + "\n" + name)));
  }

  private Part.Grid whole(List<LegalDocument> documents) {
    List<Part.Field> first = documents.get(0).fields(site);
    boolean files = documents.stream().anyMatch(document -> document.file().isPresent());
    List<String> heads = new ArrayList<>(first.stream().map(Part.Field::label).toList());
    List<List<Inline>> rows = new ArrayList<>();
    for (LegalDocument document : documents) {
      List<Inline> row = new ArrayList<>();
      document.fields(site).forEach(field -> row.add(field.values().get(0)));
      if (files) {
        row.add(document.file().orElse(Inline.of("")));
      }
      rows.add(row);
    }
    if (files) {
      heads.add(wording.label("file"));
    }
    return new Part.Grid(heads, rows);
  }

  private Part.Grid index(List<LegalDocument> documents) {
    List<List<Inline>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (int i = 0; i < documents.size(); i++) {
      List<Part.Field> fields = documents.get(i).fields(site);
      List<Part> parts = new ArrayList<>();
      List<Part.Field> all = new ArrayList<>(fields);
      documents
          .get(i)
          .file()
          .ifPresent(file -> all.add(new Part.Field(wording.label("file"), List.of(file))));
      parts.add(new Part.Fields(all));
      String key = "legal." + i;
      site.item(key, KEY, documents.get(i).title(), Optional.empty(), parts);
      heads.clear();
      heads.addAll(List.of(fields.get(0).label(), fields.get(1).label()));
      List<Inline> row = new ArrayList<>();
      row.add(fields.get(0).values().get(0));
      row.add(Inline.link(fields.get(1).values().get(0).text(), Ref.page(key)));
      rows.add(row);
    }
    return new Part.Grid(heads, rows);
  }

  // Seventeen rows with a running number and nothing else.
  private void hollow(String title) {
    List<String> heads = List.of("STT", "Số ký hiệu", "Ngày ban hành", "Trích yếu");
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 1; i <= 17; i++) {
      List<Inline> row = new ArrayList<>(List.of(Inline.of(String.valueOf(i))));
      row.addAll(Collections.nCopies(3, Inline.of("")));
      rows.add(row);
    }
    site.table(KEY, SiteContent.HOME, title, List.of(), new Part.Grid(heads, rows));
    site.menu(MenuEntry.of(title, KEY));
  }
}
