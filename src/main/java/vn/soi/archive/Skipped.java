package vn.soi.archive;

import java.net.URI;

/** A link that was seen and not followed, and why. */
public record Skipped(URI url, Cause cause, String detail) {

  /** Why a link was not followed. */
  public enum Cause {
    /** robots.txt forbids it; the detail is the line that does. */
    ROBOTS,
    /** The site's budget of pages, bytes or time was spent. */
    BUDGET,
    /** Enough of the same kind was opened. */
    SAMPLED_OUT,
    /** Not the agency's host. */
    FOREIGN,
    /** An address without end: calendar, session id, repeated path. */
    TRAP
  }
}
