package vn.soi.cli;

import com.sun.management.OperatingSystemMXBean;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.archive.ArchiveFile;
import vn.soi.archive.Capture;
import vn.soi.archive.Snapshot;
import vn.soi.archive.SnapshotReader;
import vn.soi.config.Agency;
import vn.soi.config.Configuration;

/**
 * What the line costs, each figure beside a limit or a peer of the same run. Asserts nothing:
 * {@code ./mvnw test -Dgroups=benchmark -DexcludedGroups=none -Dtest=LineBenchmark} prints it.
 */
@Tag("benchmark")
final class LineBenchmark {

  /** What a run may take of the machine's memory, in bytes. */
  private static final long MEMORY_LIMIT = 512L << 20;

  private static final Path STATUS = Path.of("/proc/self/status");

  @TempDir private Path reports;

  @Test
  void theDemoBesideItsLimitsAndPeers() throws Exception {
    Cost line = Cost.of(() -> DemoRun.into(reports));
    long memory = peakMemory();
    Path run = reports.resolve("latest").toRealPath();
    Path archives = run.resolve(ArchiveFile.FOLDER);
    List<Seen> sites = sites(run, archives);
    List<Capture> captures =
        sites.stream().flatMap(site -> site.snapshot().captures().stream()).toList();
    List<Capture> pages = captures.stream().filter(LineBenchmark::page).toList();

    say("The whole line: 30 sites on loopback, delay 0, the replica's server in the same process");
    say("  %,d responses, %,d of them pages", captures.size(), pages.size());
    say("  %.1f responses/s, %.1f ms CPU each", line.rate(captures), line.cpuMillis(captures));
    say("  peak memory %,d MB, %s of its limit", memory >> 20, ratio(memory, MEMORY_LIMIT));

    Configuration configuration = Configuration.read(Path.of("config"));
    Plan plan = plan(configuration, run);
    Judge judge = new Judge(configuration.vocabulary(), DemoCommand.AS_OF);
    Cost judging =
        Cost.of(
            () ->
                sites.forEach(
                    site ->
                        judge.judge(site.agency(), plan.rubric(site.agency()), site.snapshot())));
    Cost parsing = Cost.of(() -> pages.forEach(LineBenchmark::parse));
    say("Reading and judging from the archive, beside only parsing the same pages with jsoup");
    say("  %.2f ms CPU a page, %s of parsing", judging.cpuMillis(pages), judging.beside(parsing));

    long stored = size(archives);
    long packed = packed(captures);
    say("The archive, beside the bare bodies, each packed with gzip");
    say("  %,d kB, %s of the bodies' %,d kB", stored >> 10, ratio(stored, packed), packed >> 10);
  }

  /** What was seen of one agency. */
  private record Seen(Agency agency, Snapshot snapshot) {}

  private static List<Seen> sites(Path run, Path archives) throws IOException {
    Configuration configuration =
        Judge.configuration(Path.of("config"), run.resolve(RunFolder.REGISTRY));
    List<Seen> sites = new ArrayList<>();
    for (Agency agency : configuration.registry().agencies()) {
      Path archive = ArchiveFile.in(archives, agency.id());
      sites.add(new Seen(agency, SnapshotReader.read(archive, agency.id()).snapshot()));
    }
    return sites;
  }

  private static Plan plan(Configuration configuration, Path run) {
    Configuration ofRun = Judge.configuration(Path.of("config"), run.resolve(RunFolder.REGISTRY));
    return Plan.of(
        ofRun.registry(),
        configuration.rubrics(),
        List.of(),
        Optional.empty(),
        Texts.askedFor(new String[0]));
  }

  private static boolean page(Capture capture) {
    return capture.header("content-type").filter(type -> type.startsWith("text/html")).isPresent();
  }

  private static void parse(Capture capture) {
    try {
      Jsoup.parse(
          new ByteArrayInputStream(capture.payload()),
          capture.charset().orElse(null),
          capture.url().toString());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static long packed(List<Capture> captures) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (Capture capture : captures) {
      try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
        gzip.write(capture.payload());
      }
    }
    return bytes.size();
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The most memory this process has held at once, in bytes; 0 where the system does not tell. */
  private static long peakMemory() throws IOException {
    if (!Files.isReadable(STATUS)) {
      return 0;
    }
    return Files.readAllLines(STATUS).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
        .findFirst()
        .orElse(0);
  }

  private static String ratio(long measured, long against) {
    return String.format(Locale.ROOT, "%.2f times", (double) measured / against);
  }

  private static void say(String line, Object... values) {
    System.out.println(String.format(Locale.ROOT, line, values));
  }

  /** Time on the wall and on all processors that a piece of work took. */
  private record Cost(Duration wall, Duration cpu) {

    private static final OperatingSystemMXBean SYSTEM =
        ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    static Cost of(Work work) throws Exception {
      long began = System.nanoTime();
      long used = SYSTEM.getProcessCpuTime();
      work.run();
      return new Cost(
          Duration.ofNanos(System.nanoTime() - began),
          Duration.ofNanos(SYSTEM.getProcessCpuTime() - used));
    }

    double rate(List<?> pieces) {
      return pieces.size() * 1e9 / wall.toNanos();
    }

    double cpuMillis(List<?> pieces) {
      return cpu.toNanos() / 1e6 / pieces.size();
    }

    String beside(Cost peer) {
      return ratio(cpu.toNanos(), peer.cpu.toNanos());
    }

    /** Work that may fail. */
    @FunctionalInterface
    interface Work {
      void run() throws Exception;
    }
  }
}
