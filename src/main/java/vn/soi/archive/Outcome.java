package vn.soi.archive;

/** How one request ended, as it was seen; no conclusion. */
public enum Outcome {
  /** A complete response, whatever its status. */
  ANSWERED,
  /** A response whose body was cut off at a limit. */
  TRUNCATED,
  /** The name does not resolve. */
  DNS_FAILURE,
  /** Refused, reset or unreachable. */
  CONNECTION_FAILED,
  /** No connection, first byte or end of the body within the limits. */
  TIMEOUT,
  /** The TLS handshake failed. */
  TLS_FAILED,
  /** What came was no HTTP. */
  MALFORMED,
  /** The address is not public, and non-public ones are not allowed. */
  REFUSED_ADDRESS,
  /** robots.txt forbids it; nothing was sent. */
  ROBOTS_DENIED,
  /** Redirected more often than is followed, or in a circle. */
  REDIRECT_LOOP,
  /** This machine has no network, or the program itself failed. */
  OWN_FAULT
}
