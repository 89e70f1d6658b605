package vn.soi.archive;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;

/**
 * What was seen, where and when: the proof beside a point.
 *
 * @param excerpt the words that prove it, as they stand on the page, bounded in length
 * @param selector CSS selector of the element, where it is one
 */
public record Evidence(
    URI url, Instant retrievedAt, String excerpt, Optional<String> selector, RecordRef archive) {

  public Evidence {
    if (excerpt.length() > 1000) {
      throw new IllegalArgumentException("an excerpt has at most 1000 characters");
    }
  }
}
