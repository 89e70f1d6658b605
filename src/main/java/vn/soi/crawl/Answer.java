package vn.soi.crawl;

import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soi.archive.ArchiveWriter;
import vn.soi.archive.Exchange;
import vn.soi.archive.Outcome;
import vn.soi.archive.StoredVisit;
import vn.soi.archive.Visit;

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
    String detail) {

  /**
   * Writes it into the archive.
   *
   * @param likely where it was tried to connect, for answers that never came to an address
   */
  StoredVisit writeTo(
      ArchiveWriter writer, URI url, boolean home, boolean verified, Optional<String> likely)
      throws IOException {
    OptionalInt http = exchange.isPresent() ? OptionalInt.of(status) : OptionalInt.empty();
    Optional<String> where = address.or(() -> likely);
    Visit visit = new Visit(at, url, home, outcome, http, millis, verified, where, detail);
    return exchange.isPresent() ? writer.write(visit, exchange.get()) : writer.write(visit);
  }
}
