package vn.soi.report;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import vn.soi.archive.Coverage;
import vn.soi.archive.Evidence;
import vn.soi.archive.Outcome;
import vn.soi.archive.RecordRef;
import vn.soi.config.Agency;
import vn.soi.config.Category;
import vn.soi.config.Criterion;
import vn.soi.detect.CategoryFindings;
import vn.soi.detect.Finding;
import vn.soi.reach.Observation;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;
import vn.soi.score.Proposal;
import vn.soi.site.Section;

/** Reports in which every text that can come from outside is one and the same. */
final class HostileReport {

  private static final URI SCRIPT = URI.create("javascript:alert(1)");
  private static final URI DATA =
      URI.create(
          "data:text/html,<script>alert(1)</script>".replace("<", "%3C").replace(">", "%3E"));
  private static final URI OVERRIDE = URI.create("http://so.mau.gov.vn/a\u202egpj.exe");

  private HostileReport() {}

  static Report saying(String text) {
    Agency living = agency("living", text);
    Agency dead = agency("dead", text);
    List<CategoryFindings> categories =
        SampleReport.CONFIGURATION.rubric("nd43-2011-districts").categories().stream()
            .map(category -> category(category, text))
            .toList();
    Observation observation = new Observation(text, text, List.of(evidence(SCRIPT, text)));
    List<AgencySheet> sheets =
        List.of(
            sheet(
                Proposal.scored(
                    living, Standing.active(OVERRIDE, List.of(observation)), categories),
                text),
            sheet(
                Proposal.unscored(dead, Standing.because(Reason.HIJACKED, List.of(observation))),
                text));
    RunFacts run = SampleReport.run(List.of(text));
    return SampleReport.report(
        new RunFacts(
            text,
            text,
            run.startedAt(),
            run.finishedAt(),
            run.asOf(),
            text,
            List.of(text),
            run.rubrics(),
            text),
        sheets);
  }

  private static Agency agency(String id, String text) {
    return new Agency(
        id + text,
        text + ".",
        "districts",
        Optional.of(SCRIPT),
        List.of(text),
        List.of(),
        List.of(),
        List.of(text),
        Optional.of(text));
  }

  private static AgencySheet sheet(Proposal proposal, String text) {
    return new AgencySheet(
        proposal,
        List.of(
            SampleReport.visit(DATA, Outcome.ANSWERED, OptionalInt.of(200), 1, text),
            SampleReport.visit(OVERRIDE, Outcome.MALFORMED, OptionalInt.empty(), 1, text)),
        new Coverage(1, 0, 1, 0, false));
  }

  private static CategoryFindings category(Category category, String text) {
    return new CategoryFindings(
        category,
        Section.State.FOUND,
        List.of(SCRIPT, OVERRIDE, DATA, URI.create("vbscript:x")),
        category.criteria().stream().map(criterion -> finding(criterion, text)).toList());
  }

  private static Finding finding(Criterion criterion, String text) {
    return Finding.of(
        criterion,
        criterion.maximum(),
        Map.of(text, text, "items", List.of(text, text)),
        text + ".",
        1,
        List.of(evidence(SCRIPT, text), evidence(OVERRIDE, text), evidence(DATA, text)));
  }

  private static Evidence evidence(URI url, String text) {
    return new Evidence(
        url,
        SampleReport.AT,
        text.length() > 1000 ? text.substring(0, 1000) : text,
        Optional.of(text),
        new RecordRef(text, text, text));
  }
}
