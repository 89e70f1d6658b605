package vn.soi.archive;

import java.net.URI;

/**
 * A question put to a site, whose answer tells how the site works.
 *
 * @param asked the address that was asked, query included
 * @param query the words searched for; empty where none were
 * @param expected the address that should be among the results; the address asked where nothing
 *     should be: of {@link Kind#NOT_FOUND}, and of a search for words that are nowhere
 */
public record Probe(Kind kind, URI asked, String query, URI expected) {

  /** Whether nothing was to be found: what comes shows how the site says so. */
  public boolean isNonsense() {
    return expected.equals(asked);
  }

  /** What was tried. */
  public enum Kind {
    /** The site's own search, asked for something that the site is known to hold. */
    SEARCH,
    /** The search for documents, likewise. */
    DOCUMENT_SEARCH,
    /** An address that cannot exist: what comes then is what this site says instead of 404. */
    NOT_FOUND
  }
}
