package vn.soi.detect;

import java.util.List;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;
import vn.soi.site.read.pages.Pager;
import vn.soi.site.read.pages.Unread;

/** What of a section's items is known and what may only not have been opened. */
public final class Known {

  private static final int ENOUGH_UNDATED = 3;

  private Known() {}

  /**
   * Whether an item's own page exists on the site and could not be read, so that it may hold more.
   */
  public static boolean unread(Item item, Site site) {
    return item.detail().isEmpty()
        && item.url()
            .filter(Hosts.of(site.agency(), site.home().url())::own)
            .flatMap(url -> Unread.why(url, site.snapshot()))
            .isPresent();
  }

  /** How many items are undated only because their own pages were not opened. */
  public static int maybeDated(Section section, Site site) {
    List<Item> undated = section.items().stream().filter(item -> item.date().isEmpty()).toList();
    boolean nobodyDates = undated.size() == section.items().size();
    long openedUndated = undated.stream().filter(item -> item.detail().isPresent()).count();
    if (nobodyDates && openedUndated >= ENOUGH_UNDATED) {
      return 0;
    }
    return (int) undated.stream().filter(item -> unread(item, site)).count();
  }

  /** Whether the section's list goes on over pages that were not read. */
  public static boolean goesOn(Section section, Site site) {
    return section.pages().stream()
        .flatMap(page -> Pager.next(page).stream())
        .anyMatch(url -> Unread.why(url, site.snapshot()).isPresent());
  }
}
