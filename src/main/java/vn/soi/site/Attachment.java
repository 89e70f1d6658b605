package vn.soi.site;

import java.net.URI;
import java.util.Optional;
import vn.soi.archive.Evidence;

/**
 * A file that a page offers.
 *
 * @param state whether it really opens
 * @param type what its bytes are, whatever name and Content-Type say: {@code pdf}, {@code doc},
 *     {@code docx}, {@code xls}, {@code xlsx}, {@code rtf}, {@code zip}, {@code rar}, {@code odt}…
 * @param bytes its size, 0 unless it opens
 * @param digest payload digest, by which one file under many names is known
 * @param evidence the link, and the response where there is one
 */
public record Attachment(
    URI url,
    String label,
    State state,
    Optional<String> type,
    long bytes,
    Optional<String> digest,
    Evidence evidence) {

  /** Whether a file opens. */
  public enum State {
    /** Answered 2xx with bytes of a document type. */
    OPENS,
    /** 404, an HTML error page, no bytes, or bytes of no known document type. */
    BROKEN,
    /** Not fetched: sampled out, budget, blocked, or no answer. */
    UNKNOWN
  }

  public boolean opens() {
    return state == State.OPENS;
  }
}
