package vn.soi.demo.compose;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Part;

/** A document as the agency's list knows it. */
record LegalDocument(
    String number,
    LocalDate issued,
    String about,
    String form,
    String issuer,
    Optional<Inline> file) {

  static LegalDocument of(SiteDraft site, int i, LocalDate issued, Optional<Inline> file) {
    Wording wording = site.wording();
    String serial = String.valueOf(318 - 13 * i + site.chance(11, "serial", i));
    String about = wording.say("document.abstract", i);
    String own = site.profile().tail();
    boolean district = site.profile().district();
    return switch (i % 4) {
      case 1 ->
          new LegalDocument(
              serial + "/" + issued.getYear() + "/QĐ-UBND",
              issued,
              about,
              "Quyết định",
              district ? site.profile().name() : "UBND tỉnh Bắc Giang",
              file);
      case 3 ->
          new LegalDocument(
              (21 - i) + "/TB-" + own, issued, about, "Thông báo", site.profile().name(), file);
      default ->
          new LegalDocument(
              serial + "/QĐ-" + own, issued, about, "Quyết định", site.profile().name(), file);
    };
  }

  String title() {
    return form + " " + number + " " + about;
  }

  /** The attributes that the site shows; the first two lead its table. */
  List<Part.Field> fields(SiteDraft site) {
    Wording wording = site.wording();
    int points = site.points("legal-documents.attributes");
    boolean dated = points >= 2 || site.holds("legal-documents.recency");
    List<Part.Field> fields = new ArrayList<>();
    if (points >= 2 || !dated) {
      fields.add(Part.Field.of(wording.label("number"), number));
    } else {
      fields.add(Part.Field.of(wording.label("issued"), Days.written(issued)));
    }
    fields.add(Part.Field.of(wording.label("abstract"), about));
    if (points >= 2) {
      fields.add(Part.Field.of(wording.label("issued"), Days.written(issued)));
      fields.add(Part.Field.of(wording.label("issuer"), issuer));
    }
    if (points == 3) {
      LocalDate effective = issued.plusDays(10);
      fields.add(Part.Field.of(wording.label("effective"), Days.written(effective)));
      fields.add(Part.Field.of(wording.label("form"), form));
    }
    posted(site).ifPresent(day -> fields.add(Part.Field.of(wording.label("posted"), day)));
    return fields;
  }

  // On time: the next working day. Late or not said otherwise.
  private Optional<String> posted(SiteDraft site) {
    boolean dated = site.points("legal-documents.attributes") >= 2;
    if (site.holds("legal-documents.timeliness")) {
      return Optional.of(Days.written(Days.workdayAfter(issued)));
    }
    boolean room = !site.holds("legal-documents.recency");
    return dated && room && site.chance(2, "late") == 0
        ? Optional.of(Days.written(Days.workday(issued.plusDays(47))))
        : Optional.empty();
  }
}
