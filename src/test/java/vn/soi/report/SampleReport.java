package vn.soi.report;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.soi.archive.Coverage;
import vn.soi.archive.Evidence;
import vn.soi.archive.Outcome;
import vn.soi.archive.RecordRef;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;
import vn.soi.config.Category;
import vn.soi.config.Configuration;
import vn.soi.config.Points;
import vn.soi.config.Rubric;
import vn.soi.detect.CategoryFindings;
import vn.soi.reach.Observation;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;
import vn.soi.score.Summary;
import vn.soi.site.Section;

/**
 * Reports of the whole province made up for looking at and for tests: every agency of the published
 * registry under the published rubrics, some dead, some undecided.
 */
final class SampleReport {

  static final Configuration CONFIGURATION = Configuration.read(Path.of("config"));
  static final Instant AT = Instant.parse("2012-11-22T01:35:20.250Z");

  /** Agencies that are not active, by their place in the registry. */
  private static final Map<Integer, Reason> REASONS =
      Map.of(17, Reason.BLOCKED, 18, Reason.DNS_FAILURE, 19, Reason.PLACEHOLDER);

  private SampleReport() {}

  /** The province on a good day. */
  static Report healthy() {
    return of(List.of(), REASONS);
  }

  /** The same on a day when most sites could not be reached. */
  static Report suspect() {
    return of(
        List.of("17 trong 30 trang không truy cập được, vượt ngưỡng 50 %."),
        Map.of(17, Reason.BLOCKED, 18, Reason.SCANNER_FAULT, 19, Reason.SCANNER_FAULT));
  }

  /** A few agencies of every kind: with points, doubts, absent sections, dead, not judged. */
  static Report few() {
    return few(healthy(), 1, 3, 8, 17, 18, 21);
  }

  /** Those of these places in the registry alone. */
  static Report few(Report whole, Integer... places) {
    List<AgencySheet> sheets = Stream.of(places).map(whole.agencies()::get).toList();
    return report(whole.run(), sheets);
  }

  private static Report of(List<String> suspicions, Map<Integer, Reason> reasons) {
    List<AgencySheet> sheets = new ArrayList<>();
    List<Agency> agencies = CONFIGURATION.registry().agencies();
    for (int at = 0; at < agencies.size(); at++) {
      Reason reason = reasons.get(at);
      sheets.add(reason == null ? living(agencies.get(at), at) : dead(agencies.get(at), reason));
    }
    return report(run(suspicions), sheets);
  }

  /** A report of these sheets under the published rubrics. */
  static Report report(RunFacts run, List<AgencySheet> sheets) {
    List<Proposal> proposals = sheets.stream().map(AgencySheet::proposal).toList();
    List<Ranking> rankings =
        CONFIGURATION.registry().blocks().stream()
            .map(
                block ->
                    Ranking.of(block, CONFIGURATION.rubric(block.rubric()).maximum(), proposals))
            .toList();
    return new Report(run, rankings, Summary.of(proposals), sheets);
  }

  static RunFacts run(List<String> suspicions) {
    return new RunFacts(
        "20121122-083000",
        "0.1.0",
        AT,
        AT.plusSeconds(3725),
        LocalDate.of(2012, 11, 22),
        "Bắc Giang",
        suspicions,
        List.copyOf(CONFIGURATION.rubrics().values()),
        CONFIGURATION.registry().sha256());
  }

  static Evidence evidence(URI url, String excerpt, String agency) {
    return new Evidence(
        url,
        AT,
        excerpt,
        Optional.of("main > ul > li:nth-child(2)"),
        new RecordRef(
            "archive/" + agency + ".warc.gz",
            "urn:uuid:3f0c7a52-9d0b-4b1e-8c55-5b2f3a6e9d10",
            "sha256:" + "ab01".repeat(16)));
  }

  private static AgencySheet living(Agency agency, int place) {
    URI home = agency.url().orElseThrow();
    Rubric rubric = CONFIGURATION.rubricOf(agency);
    SampleFindings findings = new SampleFindings(agency, place);
    List<CategoryFindings> categories =
        rubric.categories().stream().map(category -> category(findings, category, place)).toList();
    List<Observation> observations =
        place % 7 == 3
            ? List.of(
                new Observation(
                    "tls",
                    "Kết nối bảo mật (TLS) bị lỗi: chứng thư hết hạn ngày 01/10/2012; nội dung vẫn"
                        + " đọc được.",
                    List.of(evidence(home, "Trang chủ", agency.id()))))
            : List.of();
    return new AgencySheet(
        Proposal.scored(agency, Standing.active(home, observations), categories),
        List.of(
            visit(home, Outcome.TIMEOUT, OptionalInt.empty(), 30_000, "Không có byte đầu tiên"),
            visit(home, Outcome.ANSWERED, OptionalInt.of(200), 412, "")),
        new Coverage(131 - place, place % 4, 620, 380, place % 9 == 8));
  }

  private static CategoryFindings category(SampleFindings findings, Category category, int place) {
    boolean absent = category.absent().compareTo(Points.ZERO) < 0 && place % 10 > 6;
    boolean unsure = category.id().equals("consultation") && place % 5 == 1;
    Section.State state =
        unsure ? Section.State.UNDECIDED : absent ? Section.State.ABSENT : Section.State.FOUND;
    List<URI> urls =
        state == Section.State.FOUND ? List.of(findings.page(category.id())) : List.of();
    return new CategoryFindings(
        category,
        state,
        urls,
        category.criteria().stream().map(criterion -> findings.of(criterion, state)).toList());
  }

  private static AgencySheet dead(Agency agency, Reason reason) {
    URI home = agency.url().orElseThrow();
    Standing standing =
        Standing.because(
            reason,
            List.of(new Observation("same-cause", "Cùng máy chủ với 2 trang khác.", List.of())));
    return new AgencySheet(
        Proposal.unscored(agency, standing),
        List.of(
            visit(home, Outcome.DNS_FAILURE, OptionalInt.empty(), 15, "NXDOMAIN"),
            visit(home, Outcome.ANSWERED, OptionalInt.of(403), 95, "Forbidden")),
        Coverage.NONE);
  }

  static Visit visit(URI url, Outcome outcome, OptionalInt status, long millis, String detail) {
    return new Visit(
        AT, url, true, outcome, status, millis, true, Optional.of("203.113.131.5"), detail);
  }
}
