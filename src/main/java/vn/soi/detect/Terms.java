package vn.soi.detect;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.soi.archive.Evidence;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;

/** How findings speak of dates, shares and sections. */
public final class Terms {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
  private static final int MOST_ITEMS = 5;

  private Terms() {}

  /** As Vietnamese documents write a day: 22/11/2012. */
  public static String day(LocalDate date) {
    return DAY.format(date);
  }

  /** A whole percentage, rounded down: 79.9 % is not 80 %. */
  public static int percent(long part, long whole) {
    return whole == 0 ? 0 : (int) (part * 100 / whole);
  }

  /** "mục "Tin tức" (http://…)". */
  public static String section(Site site, Section section) {
    return "mục \"%s\" (%s)"
        .formatted(site.vocabulary().topic(section.topic()).name(), section.pages().get(0).url());
  }

  /** The section's entry page, by its heading where it has one. */
  public static Evidence entry(Section section) {
    Page page = section.pages().get(0);
    return page.heading()
        .map(heading -> page.evidence(headed(page, heading), heading))
        .orElseGet(() -> page.evidence(page.main()));
  }

  private static org.jsoup.nodes.Element headed(Page page, String heading) {
    return page.document().select("h1, h2, h3, h4, [class*=title], [class*=heading]").stream()
        .filter(element -> element.text().strip().equals(heading))
        .findFirst()
        .orElse(page.main());
  }

  /** Some of the items, in their order, as proof. */
  public static List<Evidence> items(List<Item> items) {
    return items.stream().limit(MOST_ITEMS).map(Item::evidence).toList();
  }
}
