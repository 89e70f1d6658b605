package vn.soi.site;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * A work schedule of leaders; a schedule of receiving citizens is none.
 *
 * @param from first day it covers, where it says so
 * @param to last day it covers
 */
public record Schedule(
    Optional<LocalDate> from, Optional<LocalDate> to, Page page, Element element) {

  public boolean covers(LocalDate day) {
    return from.isPresent()
        && to.isPresent()
        && !day.isBefore(from.get())
        && !day.isAfter(to.get());
  }

  public Evidence evidence() {
    return page.evidence(element);
  }
}
