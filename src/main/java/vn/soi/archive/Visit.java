package vn.soi.archive;

import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One attempt to open an address, as it was seen.
 *
 * @param home whether it was a look at the home page (in one of its variants), on which the verdict
 *     about the site rests
 * @param verified whether TLS was verified; true also where there was none
 * @param address the address connected to, if it came to that
 * @param detail for people: the error's text, the redirect's target
 */
public record Visit(
    Instant at,
    URI url,
    boolean home,
    Outcome outcome,
    OptionalInt httpStatus,
    long millis,
    boolean verified,
    Optional<String> address,
    String detail) {}
