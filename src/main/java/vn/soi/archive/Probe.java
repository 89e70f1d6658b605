package vn.soi.archive;

import java.net.URI;

/**
 * A question put to a site: its own search asked for something that it is known to hold.
 *
 * @param asked the address that was asked, query included
 * @param query the words searched for
 * @param expected the address that should be among the results
 */
public record Probe(Kind kind, URI asked, String query, URI expected) {

  /** What was tried. */
  public enum Kind {
    SEARCH,
    DOCUMENT_SEARCH
  }
}
