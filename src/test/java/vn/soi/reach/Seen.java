package vn.soi.reach;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.RecordRef;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.config.Vocabulary;

/** Builds what a crawl could have seen. */
final class Seen {

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          List.of(),
          Map.of(
              "page-kinds",
              new Lexicon(
                  "page-kinds",
                  List.of(
                      new Term("suspended", List.of("website tạm ngưng hoạt động")),
                      new Term("parked", List.of("tên miền này đang được bán")),
                      new Term("default-server", List.of("Apache2 Debian Default Page")),
                      new Term("challenge", List.of("Checking your browser")),
                      new Term("gambling", List.of("cá cược", "casino", "nổ hũ"))))),
          "00");

  private final List<Visit> visits = new ArrayList<>();
  private final List<Capture> captures = new ArrayList<>();
  private Instant now = Instant.parse("2012-11-22T00:00:00Z");

  static Agency agency(String id, String url) {
    return new Agency(
        id,
        "Sở Kế hoạch và Đầu tư",
        "departments",
        Optional.of(url).filter(u -> !u.isEmpty()).map(URI::create),
        List.of(),
        List.of(),
        List.of(),
        List.of("đầu tư", "đấu thầu"),
        Optional.empty());
  }

  static Seen nothing() {
    return new Seen();
  }

  Seen failed(String url, Outcome outcome) {
    return failed(url, outcome, Optional.empty());
  }

  Seen failed(String url, Outcome outcome, Optional<String> address) {
    now = now.plusSeconds(1);
    visits.add(
        new Visit(
            now, URI.create(url), true, outcome, OptionalInt.empty(), 5, true, address, "lỗi"));
    return this;
  }

  Seen home(String url, int status, String body, String... headers) {
    return answered(url, status, body, true, true, headers);
  }

  Seen unverified(String url, String body) {
    return answered(url, 200, body, true, false);
  }

  Seen page(String url, int status, String body) {
    return answered(url, status, body, false, true);
  }

  private Seen answered(
      String url, int status, String body, boolean home, boolean verified, String... headers) {
    now = now.plusSeconds(1);
    visits.add(
        new Visit(
            now,
            URI.create(url),
            home,
            Outcome.ANSWERED,
            OptionalInt.of(status),
            5,
            verified,
            Optional.of("203.0.113.5"),
            ""));
    captures.add(
        new Capture(
            URI.create(url),
            now,
            status,
            headers.length == 0 ? Map.of() : Map.of(headers[0], List.of(headers[1])),
            body.getBytes(StandardCharsets.UTF_8),
            false,
            new RecordRef("archive/a.warc.gz", "<urn:uuid:0>", "sha256:0")));
    return this;
  }

  Snapshot snapshot() {
    return new Snapshot("a", captures, visits, List.of(), List.of(), false);
  }
}
