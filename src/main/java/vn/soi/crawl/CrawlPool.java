package vn.soi.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiFunction;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Settings;

/**
 * Visits many sites side by side. Sites that do not answer are looked for again when all others are
 * done, so that a bad quarter of an hour makes none of them dead.
 */
public final class CrawlPool {

  private final SiteCrawler crawler;
  private final Settings settings;

  public CrawlPool(SiteCrawler crawler, Settings settings) {
    this.crawler = crawler;
    this.settings = settings;
  }

  /**
   * Visits all sites and makes something of each as soon as it is done, so that no more snapshots
   * than sites at once are held.
   *
   * @param archives the folder of the archives
   * @param then called in the site's own thread; its results are returned in the agencies' order
   */
  public <R> List<R> crawl(
      List<Agency> agencies,
      Path archives,
      CrawlProgress progress,
      BiFunction<Agency, Snapshot, R> then)
      throws IOException, InterruptedException {
    Map<String, R> results = new LinkedHashMap<>();
    List<Agency> left = agencies;
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, settings.sitesAtOnce()));
    try {
      for (int round = 1; round <= Math.max(1, settings.homeVisits()); round++) {
        left = round(threads, left, archives, progress, then, round, results);
      }
    } finally {
      threads.shutdownNow();
    }
    return agencies.stream().map(agency -> results.get(agency.id())).toList();
  }

  private <R> List<Agency> round(
      ExecutorService threads,
      List<Agency> agencies,
      Path archives,
      CrawlProgress progress,
      BiFunction<Agency, Snapshot, R> then,
      int round,
      Map<String, R> results)
      throws IOException, InterruptedException {
    Map<Agency, Future<Optional<R>>> running = new LinkedHashMap<>();
    for (Agency agency : agencies) {
      Path archive = archives.resolve(agency.id() + ".warc.gz");
      running.put(
          agency,
          threads.submit(
              () ->
                  crawler
                      .attempt(agency, archive, progress, round)
                      .map(snapshot -> then.apply(agency, snapshot))));
    }
    List<Agency> left = new ArrayList<>();
    for (Map.Entry<Agency, Future<Optional<R>>> site : running.entrySet()) {
      Optional<R> result = result(site.getValue());
      result.ifPresentOrElse(
          r -> results.put(site.getKey().id(), r), () -> left.add(site.getKey()));
    }
    return left;
  }

  private static <R> Optional<R> result(Future<Optional<R>> site)
      throws IOException, InterruptedException {
    try {
      return site.get();
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      throw new IllegalStateException(cause);
    }
  }
}
