package vn.soi.site;

import java.net.URI;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * A form by which the site, or its documents, can be searched.
 *
 * @param kind what it searches
 * @param answered the results page that was asked for something the site holds
 * @param finds whether that page shows what was asked for; empty when nobody asked or no answer
 *     came
 */
public record SearchForm(
    Kind kind,
    URI action,
    Optional<Evidence> answered,
    Optional<Boolean> finds,
    Page page,
    Element element) {

  /** What a form searches. */
  public enum Kind {
    SITE,
    DOCUMENTS
  }

  public Evidence evidence() {
    return page.evidence(element);
  }
}
