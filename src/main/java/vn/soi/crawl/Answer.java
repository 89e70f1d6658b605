package vn.soi.crawl;

import java.time.Instant;
import java.util.Optional;
import vn.soi.archive.Exchange;
import vn.soi.archive.Outcome;

/**
 * What came of one request.
 *
 * @param exchange present when at least a response's head came
 * @param detail for people: the error
 */
record Answer(
    Instant at,
    Outcome outcome,
    int status,
    Optional<Exchange> exchange,
    Optional<String> address,
    long millis,
    String detail) {}
