package vn.soi.site;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * One project, bid or procurement entry.
 *
 * @param attributes filled attributes by lexicon id (name, goal, field, kind, period, cost,
 *     funding, funder, state), as the site words them
 * @param state lexicon id of its state: {@code preparing}, {@code under-way}, {@code completed}
 * @param date the day it was posted, never after the audit date
 */
public record Project(
    String name,
    Map<String, String> attributes,
    Optional<String> state,
    Optional<LocalDate> date,
    Page page,
    Element element) {

  public Project {
    attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
  }

  public Evidence evidence() {
    return page.evidence(element);
  }
}
