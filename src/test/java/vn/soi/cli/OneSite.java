package vn.soi.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Configuration;
import vn.soi.config.Points;
import vn.soi.config.Settings;
import vn.soi.crawl.CrawlProgress;
import vn.soi.crawl.Resolver;
import vn.soi.crawl.SiteCrawler;
import vn.soi.demo.Holdings;
import vn.soi.demo.Replica;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;

/** The whole line over one site of a replica. */
final class OneSite {

  private OneSite() {}

  /** Points by criterion, {@code null} as text where undecided, and by category. */
  static Map<String, String> points(
      Configuration configuration, Holdings holdings, String agency, Path archive)
      throws IOException {
    Settings usual = configuration.settings();
    Settings settings = usual.with(Duration.ZERO, usual.maxPages(), 1);
    try (Replica replica = Replica.start(holdings, List.of(agency));
        SiteCrawler crawler =
            new SiteCrawler(
                settings,
                configuration.vocabulary(),
                SiteCrawler.World.real(Resolver.closed(replica.resolutions())),
                "soi/test")) {
      Agency audited =
          replica.registry().agencies().stream()
              .filter(one -> one.id().equals(agency))
              .findFirst()
              .orElseThrow();
      Snapshot snapshot = crawler.crawl(audited, archive, CrawlProgress.SILENT);
      String rubric = replica.registry().block(audited.block()).rubric();
      Judged judged =
          new Judge(configuration.vocabulary(), DemoCommand.AS_OF)
              .judge(audited, configuration.rubric(rubric), snapshot);
      return points(judged.sheet().proposal());
    }
  }

  private static Map<String, String> points(Proposal proposal) {
    Map<String, String> points = new LinkedHashMap<>();
    for (CategoryScore score : proposal.categories()) {
      points.put(
          score.findings().category().id(),
          score.points().decided()
              ? score.points().proposed().toString()
              : score.points().lowest() + "-" + score.points().highest());
      score
          .findings()
          .findings()
          .forEach(
              finding ->
                  points.put(
                      finding.criterion().id(),
                      finding.points().map(Points::toString).orElse("null")));
    }
    return points;
  }
}
