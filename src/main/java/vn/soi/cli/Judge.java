package vn.soi.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.soi.archive.Coverage;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;
import vn.soi.config.Configuration;
import vn.soi.config.Rubric;
import vn.soi.config.Vocabulary;
import vn.soi.detect.all.Detectors;
import vn.soi.reach.Observation;
import vn.soi.reach.Reachability;
import vn.soi.reach.Reached;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;
import vn.soi.reach.Status;
import vn.soi.site.Site;
import vn.soi.site.read.SiteReader;

/** The line from a snapshot to findings: needs the archive and nothing else. */
final class Judge {

  private static final Detectors DETECTORS = Detectors.standard();
  private static final Logger LOG = LoggerFactory.getLogger(Judge.class);

  private final Vocabulary vocabulary;
  private final Reachability reachability;
  private final LocalDate asOf;

  Judge(Vocabulary vocabulary, LocalDate asOf) {
    this.vocabulary = vocabulary;
    this.reachability = new Reachability(vocabulary);
    this.asOf = asOf;
  }

  /** The configuration in a folder, its rubrics fit for the detectors there are. */
  static Configuration configuration(Path folder) {
    return configuration(folder, folder.resolve("agencies.yaml"));
  }

  /** The same with another registry. */
  static Configuration configuration(Path folder, Path agencies) {
    return Configuration.read(folder, agencies, DETECTORS::complaints);
  }

  /**
   * Reads and judges one site. A fault of the program while it does so is the program's, never the
   * agency's: the site is then undecided, as is an agency that has no address to visit.
   */
  Judged judge(Agency agency, Rubric rubric, Snapshot snapshot) {
    try {
      return examined(agency, rubric, snapshot);
    } catch (RuntimeException | StackOverflowError fault) {
      LOG.error("{}: the program failed while it judged the site", agency.id(), fault);
      String detail = "Lỗi của chương trình khi đọc trang: " + fault;
      return failed(agency, snapshot.visits(), Coverage.of(snapshot), detail);
    }
  }

  private Judged examined(Agency agency, Rubric rubric, Snapshot snapshot) {
    Standing standing = reachability.conclude(agency, snapshot);
    Reached reached = new Reached(agency, standing, snapshot.visits());
    Coverage coverage = Coverage.of(snapshot);
    if (standing.status() != Status.ACTIVE) {
      return new Judged(reached, List.of(), coverage);
    }
    Optional<Site> site = SiteReader.read(snapshot, agency, vocabulary, asOf);
    return site.map(read -> new Judged(reached, DETECTORS.examine(read, rubric), coverage))
        .orElseGet(
            () -> failed(agency, snapshot.visits(), coverage, "Không đọc được trang chủ đã lưu."));
  }

  /** A site at which the program failed before there was a snapshot. */
  static Judged broken(Agency agency, Throwable fault) {
    LOG.error("{}: the program failed while it visited the site", agency.id(), fault);
    String detail = "Lỗi của chương trình khi thu thập trang: " + fault;
    return failed(agency, List.of(), Coverage.NONE, detail);
  }

  private static Judged failed(
      Agency agency, List<Visit> visits, Coverage coverage, String detail) {
    Observation observation = new Observation("scanner-fault", detail, List.of());
    Standing standing = Standing.because(Reason.SCANNER_FAULT, List.of(observation));
    return new Judged(new Reached(agency, standing, visits), List.of(), coverage);
  }
}
