package vn.soi.detect.introduction;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.soi.archive.Evidence;
import vn.soi.detect.introduction.Units.Unit;
import vn.soi.site.Page;
import vn.soi.site.Site;
import vn.soi.site.read.pages.OwnText;

/**
 * What pages tell of an agency's organisation.
 *
 * @param units those that they name
 * @param charts pictures and files that show it
 * @param text a page that tells it in running text
 */
record Organisation(List<Unit> units, List<Evidence> charts, Optional<Page> text) {

  /** Nothing told. */
  static final Organisation NONE = new Organisation(List.of(), List.of(), Optional.empty());

  private static final String TOPIC = "introduction.structure";
  private static final int LEAST_TEXT = 100;
  private static final int A_LIST = 2;
  private static final int LONG_LIST = 3;
  private static final String WORDS =
      "co cau|to chuc bo may|bo may|gom co|truc thuoc|phong ban|cac phong|cac don vi";

  /** What the pages of a section tell. */
  static Organisation of(Site site, List<Page> pages) {
    OwnText own = new OwnText(site.vocabulary());
    return new Organisation(
        new Units(site.vocabulary()).on(pages),
        Pictures.of(site, pages, TOPIC),
        pages.stream()
            .filter(page -> own.of(page).length() >= LEAST_TEXT)
            .filter(page -> Texts.says(own.of(page), WORDS))
            .findFirst());
  }

  /** What the page tells that tells most, of those without an own name for it. */
  static Organisation elsewhere(Site site) {
    return Elsewhere.pages(site).stream()
        .map(page -> onOne(site, page))
        .filter(told -> told.units().size() >= LONG_LIST || !told.charts().isEmpty())
        .max(Comparator.comparingInt(told -> told.units().size()))
        .orElse(NONE);
  }

  /** Units merely named in a text about something else are no organisation. */
  private static Organisation onOne(Site site, Page page) {
    boolean about = Texts.says(page.text() + " " + page.heading().orElse(""), WORDS);
    List<Unit> units = about ? new Units(site.vocabulary()).on(List.of(page)) : List.of();
    return new Organisation(
        units.size() >= LONG_LIST ? units : List.of(),
        Pictures.of(site, List.of(page), TOPIC),
        Optional.empty());
  }

  /** This, unless it lacks what the other has. */
  Organisation or(Organisation other) {
    return other.units().size() > units.size() || !tells() ? other.beside(this) : this;
  }

  private Organisation beside(Organisation less) {
    return new Organisation(
        units.isEmpty() ? less.units() : units,
        charts.isEmpty() ? less.charts() : charts,
        text.or(less::text));
  }

  /** Whether this is an organisation. */
  boolean tells() {
    return !charts.isEmpty() || units.size() >= A_LIST || text.isPresent();
  }
}
