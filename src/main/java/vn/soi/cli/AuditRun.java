package vn.soi.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.archive.ArchiveFile;
import vn.soi.archive.Manifest;
import vn.soi.config.Settings;
import vn.soi.config.Vocabulary;
import vn.soi.crawl.CrawlPool;
import vn.soi.crawl.SiteCrawler;
import vn.soi.report.HtmlReport;
import vn.soi.report.JsonReport;
import vn.soi.report.Report;
import vn.soi.report.RunFacts;

/**
 * One audit from the first request to the last file.
 *
 * @param registryFile the registry's text, kept with the run
 */
record AuditRun(
    Plan plan,
    String registryFile,
    Vocabulary vocabulary,
    Settings settings,
    SiteCrawler.World world) {

  /**
   * Visits, judges and reports into the run's folder, all files of which are then whole.
   *
   * @param folder held by the caller until this returns
   */
  Report into(RunFolder folder, Progress progress) throws IOException, InterruptedException {
    folder.write(RunFolder.REGISTRY, registryFile.getBytes(StandardCharsets.UTF_8));
    LocalDate asOf = LocalDate.parse(folder.inputs().value(RunInputs.AS_OF));
    List<Judged> judged = judged(folder.path(), new Judge(vocabulary, asOf), progress);
    Assessment assessment = Assessment.of(judged, settings.unreachableShareSuspect());
    Report report = assessment.report(facts(folder, asOf, assessment), plan);
    folder.write(RunFolder.HTML, HtmlReport.bytes(report));
    folder.write(RunFolder.REPORT, JsonReport.bytes(report));
    return report;
  }

  /** Writes the manifest over the finished folder, which makes the run complete. */
  void seal(RunFolder folder) throws IOException {
    List<Manifest.Rubric> rubrics =
        plan.rubricsUsed().stream()
            .map(rubric -> new Manifest.Rubric(rubric.id(), rubric.version(), rubric.sha256()))
            .toList();
    Manifest.of(
            folder.path(),
            folder.id(),
            "soi " + Soi.Version.number(),
            rubrics,
            plan.registry().sha256())
        .write(folder.path());
  }

  private List<Judged> judged(Path folder, Judge judge, Progress progress)
      throws IOException, InterruptedException {
    try (SiteCrawler crawler =
        new SiteCrawler(settings, vocabulary, world, "soi/" + Soi.Version.number())) {
      return new CrawlPool(crawler, settings)
          .crawl(
              plan.agencies(),
              folder.resolve(ArchiveFile.FOLDER),
              progress,
              (agency, snapshot) ->
                  told(judge.judge(agency, plan.rubric(agency), snapshot), progress),
              (agency, fault) -> told(Judge.broken(agency, fault), progress));
    }
  }

  private static Judged told(Judged judged, Progress progress) {
    progress.judged(judged);
    return judged;
  }

  private RunFacts facts(RunFolder folder, LocalDate asOf, Assessment assessment) {
    return new RunFacts(
        folder.id(),
        Soi.Version.number(),
        Instant.parse(folder.inputs().value(RunInputs.STARTED_AT)),
        now(),
        asOf,
        plan.registry().province(),
        assessment.health().reasons(),
        plan.rubricsUsed(),
        plan.registry().sha256());
  }

  Instant now() {
    return world.clock().instant();
  }

  /** The inputs by which this run is known again. */
  RunInputs inputs(LocalDate asOf, Optional<String> rubric, List<String> only) {
    return new RunInputs(
        Map.of(
            RunInputs.AS_OF,
            asOf.toString(),
            RunInputs.STARTED_AT,
            now().toString(),
            "registry",
            plan.registry().sha256(),
            "vocabulary",
            vocabulary.sha256(),
            "rubric",
            rubric.orElse("") + rubrics(),
            "only",
            String.join(",", only),
            "version",
            Soi.Version.number()));
  }

  private String rubrics() {
    return plan.rubricsUsed().stream()
        .map(rubric -> " " + rubric.sha256())
        .reduce("", String::concat);
  }
}
