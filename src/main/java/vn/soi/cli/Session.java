package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import vn.soi.config.Rubric;
import vn.soi.report.Report;

/** A run as the user sees it: what is begun, how it goes, what came of it. */
record Session(AuditRun run, Texts texts, OutputOptions output) {

  /**
   * Does the run and leaves its files complete.
   *
   * @param prefix of the run's id
   */
  Report run(String prefix, RunInputs inputs) throws IOException, InterruptedException {
    try (RunFolder folder = RunFolder.open(output.reports(), prefix, inputs, run.now())) {
      begin(folder, inputs);
      Report report;
      try (Progress progress = Progress.of(run.plan().agencies().size(), output.quiet, texts)) {
        report = run.into(folder, progress);
      }
      run.seal(folder);
      folder.becomeLatest();
      return report;
    }
  }

  /** Says where the report is, and gives the exit status. */
  int end(Report report) {
    Path path = output.reports().resolve(report.run().id());
    System.out.println(texts.say("result.report", path.resolve(RunFolder.HTML)));
    System.out.println(texts.say("result.json", path.resolve(RunFolder.REPORT)));
    return report.run().healthy() ? Soi.DONE : Soi.SUSPECT;
  }

  /** Prints the ranking; of a suspect run that first. */
  void ranking(Report report) {
    if (!report.run().healthy()) {
      String reasons = String.join(" ", report.run().suspicions());
      System.out.println(texts.say("result.suspect", reasons));
    }
    System.out.print(new RankingText(texts).of(report));
  }

  private void begin(RunFolder folder, RunInputs inputs) {
    LocalDate day = LocalDate.parse(folder.inputs().value(RunInputs.AS_OF));
    run.plan().rubricsUsed().forEach(rubric -> warnOutside(rubric, day));
    if (output.quiet) {
      return;
    }
    if (!folder.inputs().equals(inputs)) {
      System.err.println(texts.say("progress.resume", folder.id()));
    }
    System.err.println(
        texts.say(
            "progress.start", run.plan().agencies().size(), Days.written(day), folder.path()));
  }

  private void warnOutside(Rubric rubric, LocalDate day) {
    boolean ended = rubric.validTo().filter(day::isAfter).isPresent();
    if (ended || day.isBefore(rubric.validFrom())) {
      String validity =
          Days.written(rubric.validFrom())
              + " - "
              + rubric.validTo().map(Days::written).orElse("…");
      System.err.println(texts.say("rubric.notValid", rubric.id(), validity, Days.written(day)));
    }
  }
}
