package vn.soi.crawl;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import vn.soi.archive.ArchiveWriter;
import vn.soi.archive.Snapshot;
import vn.soi.archive.SnapshotReader;
import vn.soi.archive.StoredSite;
import vn.soi.archive.WholeFile;
import vn.soi.config.Agency;
import vn.soi.config.Settings;
import vn.soi.config.Vocabulary;

/**
 * Visits sites and leaves their archives. One instance serves a run: its sites share the distance
 * that is kept from hosts and addresses.
 */
public final class SiteCrawler implements Closeable {

  private final Settings settings;
  private final Vocabulary vocabulary;
  private final Topics topics;
  private final World world;
  private final String software;
  private final Politeness politeness;
  private final ScheduledExecutorService watchdog =
      Executors.newScheduledThreadPool(
          1,
          work -> {
            Thread thread = new Thread(work, "soi-watchdog");
            thread.setDaemon(true);
            return thread;
          });

  /** What lies outside the program: names and addresses, the network, the time. */
  public record World(Resolver resolver, Network network, InstantSource clock, Ticker ticker) {

    /** The world as it is. */
    public static World real(Resolver resolver) {
      return new World(resolver, Network.BY_CONTROL_NAMES, InstantSource.system(), Ticker.SYSTEM);
    }
  }

  /**
   * A crawler for one run.
   *
   * @param software name and version of the program, for the archives
   */
  public SiteCrawler(Settings settings, Vocabulary vocabulary, World world, String software) {
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.topics = new Topics(vocabulary);
    this.world = world;
    this.software = software;
    this.politeness = new Politeness(settings.delay(), world.ticker());
  }

  /**
   * Visits a site, or what an earlier run left of it, and gives what its archive then holds. A
   * complete archive is only read. A site that is dead is a result; an archive that cannot be
   * written is not.
   *
   * @param archive {@code archive/<agency>.warc.gz} below the run's folder
   */
  public Snapshot crawl(Agency agency, Path archive, CrawlProgress progress) throws IOException {
    return attempt(agency, archive, progress, settings.homeVisits()).orElseThrow();
  }

  /** The same, but a site that does not answer is left alone after so many rounds of looks. */
  Optional<Snapshot> attempt(Agency agency, Path archive, CrawlProgress progress, int rounds)
      throws IOException {
    if (agency.url().isEmpty()) {
      return Optional.of(Snapshot.nothing(agency.id()));
    }
    StoredSite held = SnapshotReader.read(archive, agency.id());
    if (held.complete()) {
      progress.at(agency, CrawlProgress.Phase.DONE, held.visits().size());
      return Optional.of(held.snapshot());
    }
    Path folder = archive.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    return whole(agency, archive, held, progress, rounds)
        ? Optional.of(SnapshotReader.snapshot(archive, agency.id()))
        : Optional.empty();
  }

  private boolean whole(
      Agency agency, Path archive, StoredSite held, CrawlProgress progress, int rounds)
      throws IOException {
    try {
      return visit(agency, archive, held, progress, rounds);
    } catch (UncheckedIOException unwritten) {
      throw WholeFile.naming(archive, Objects.requireNonNull(unwritten.getCause()));
    } catch (IOException unwritten) {
      throw WholeFile.naming(archive, unwritten);
    }
  }

  private boolean visit(
      Agency agency, Path archive, StoredSite held, CrawlProgress progress, int rounds)
      throws IOException {
    InstantSource clock = world.clock();
    try (ArchiveWriter writer = ArchiveWriter.open(archive, held, software, clock.instant());
        Transport transport =
            new Transport(settings, world.resolver(), world.network(), clock, watchdog)) {
      Recorder recorder =
          new Recorder(held, writer, transport, politeness, world.resolver(), clock);
      Deadline deadline = Deadline.in(settings.maxTime(), world.ticker());
      return new SiteVisit(
              agency, settings, vocabulary, topics, recorder, politeness, deadline, progress)
          .run(rounds);
    }
  }

  @Override
  public void close() {
    watchdog.shutdownNow();
  }
}
