package vn.soi.crawl;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BiFunction;
import vn.soi.archive.ArchiveFile;
import vn.soi.archive.Snapshot;
import vn.soi.config.Agency;
import vn.soi.config.Settings;

/**
 * Visits many sites side by side. Sites that do not answer are looked for again when all others are
 * done, so that a bad quarter of an hour makes none of them dead.
 */
public final class CrawlPool {

  /** How long a stopped site may take to let its archive go. */
  private static final int STOPPING_SECONDS = 10;

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
   * @param broken called instead when the program itself fails at a site: that is never the site's
   *     fault, and does not end the run
   */
  public <R> List<R> crawl(
      List<Agency> agencies,
      Path archives,
      CrawlProgress progress,
      BiFunction<Agency, Snapshot, R> then,
      BiFunction<Agency, Throwable, R> broken)
      throws IOException, InterruptedException {
    Map<String, R> results = new LinkedHashMap<>();
    List<Agency> left = agencies;
    ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, settings.sitesAtOnce()));
    try {
      for (int round = 1; round <= Math.max(1, settings.homeVisits()); round++) {
        int looks = round;
        left =
            round(
                threads,
                left,
                agency ->
                    visit(agency, archives, progress, looks)
                        .map(snapshot -> then.apply(agency, snapshot)),
                broken,
                results);
      }
    } finally {
      threads.shutdownNow();
      // After a failure the other sites' archives are still open: whoever goes on must not meet
      // them.
      threads.awaitTermination(STOPPING_SECONDS, TimeUnit.SECONDS);
    }
    return agencies.stream().map(agency -> results.get(agency.id())).toList();
  }

  private Optional<Snapshot> visit(Agency agency, Path archives, CrawlProgress progress, int looks)
      throws IOException {
    return crawler.attempt(agency, ArchiveFile.in(archives, agency.id()), progress, looks);
  }

  /** What is made of one site; empty when it is to be looked for again. */
  @FunctionalInterface
  private interface Work<R> {
    Optional<R> on(Agency agency) throws IOException;
  }

  private static <R> List<Agency> round(
      ExecutorService threads,
      List<Agency> agencies,
      Work<R> work,
      BiFunction<Agency, Throwable, R> broken,
      Map<String, R> results)
      throws IOException, InterruptedException {
    Map<Agency, Future<Optional<R>>> running = new LinkedHashMap<>();
    for (Agency agency : agencies) {
      running.put(agency, threads.submit(() -> work.on(agency)));
    }
    List<Agency> left = new ArrayList<>();
    for (Map.Entry<Agency, Future<Optional<R>>> site : running.entrySet()) {
      Optional<R> result = result(site.getKey(), site.getValue(), broken);
      result.ifPresentOrElse(
          r -> results.put(site.getKey().id(), r), () -> left.add(site.getKey()));
    }
    return left;
  }

  private static <R> Optional<R> result(
      Agency agency, Future<Optional<R>> site, BiFunction<Agency, Throwable, R> broken)
      throws IOException, InterruptedException {
    try {
      return site.get();
    } catch (ExecutionException failed) {
      Throwable cause = Objects.requireNonNull(failed.getCause());
      if (cause instanceof IOException io) {
        throw io;
      }
      if (cause instanceof UncheckedIOException io) {
        throw io.getCause();
      }
      return Optional.of(broken.apply(agency, cause));
    }
  }
}
