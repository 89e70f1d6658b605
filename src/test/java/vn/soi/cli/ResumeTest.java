package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.archive.SnapshotReader;
import vn.soi.config.Registry;
import vn.soi.demo.Holdings;
import vn.soi.demo.Replica;

/**
 * Audits in a process of their own are killed (SIGKILL) and started again, several times each, at
 * moments drawn from a fixed seed.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ResumeTest {

  /** Two small sites whose home pages answer steadily, on two platforms. */
  private static final List<String> AGENCIES = List.of("tthtdt", "lucnam");

  private static final long SEED = 61;
  private static final int KILLS = 3;

  private Path temporary = Path.of("");

  private @Nullable Replica replica;
  private @Nullable Relay relay;
  private final List<String> pins = new ArrayList<>();
  private Path registry = Path.of("");

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    temporary = folder;
    Replica sites = Replica.start(Holdings.ofTheNotice(), AGENCIES);
    Relay before = new Relay(sites.port());
    sites.resolutions().forEach(pin -> pins.add(pin.replaceFirst(":\\d+$", ":" + before.port())));
    Registry province = sites.registry();
    RegistryText text =
        RegistryText.of(
            province.province(),
            province.blocks(),
            province.agencies().stream().filter(a -> AGENCIES.contains(a.id())).toList());
    registry = Files.writeString(temporary.resolve("agencies.yaml"), text.text());
    replica = sites;
    relay = before;
  }

  @AfterAll
  void stop() throws IOException {
    Objects.requireNonNull(relay).close();
    Objects.requireNonNull(replica).close();
  }

  @Test
  void aKilledRunIsFinishedWithoutAskingAgainForWhatItHolds() throws Exception {
    Relay counter = Objects.requireNonNull(relay);
    Path undisturbed = temporary.resolve("undisturbed");
    counter.start(number -> {});
    assertThat(started(undisturbed).waitFor()).isZero();
    Map<String, Integer> once = counter.asked();
    int requests = once.values().stream().mapToInt(Integer::intValue).sum();
    Random random = new Random(SEED);
    Path reports = temporary.resolve("killed");
    for (int kill = 0; kill < KILLS; kill++) {
      Map<String, Integer> held = held(reports);
      int moment = 1 + random.nextInt(requests / (KILLS + 1));
      killedAt(moment, reports, counter);
      claimNothingTwice(once, held, counter.asked());
      assertThat(named(reports, "report.json", "report.html", "manifest.json")).isEmpty();
    }
    Map<String, Integer> held = held(reports);
    assertThat(held).isNotEmpty();
    counter.start(number -> {});
    assertThat(started(reports).waitFor()).isZero();
    claimNothingTwice(once, held, counter.asked());
    // Home pages are looked at several times on purpose: the archive holds some of the looks, the
    // sites are asked for the rest, and together it is what an undisturbed run asks.
    assertThat(sum(held, counter.asked())).isEqualTo(once);
    assertThat(named(reports, ".partial")).isEmpty();
    assertThat(ReportFile.of(reports.resolve("latest")).withoutTimes())
        .isEqualTo(ReportFile.of(undisturbed.resolve("latest")).withoutTimes());
    assertThat(Said.by("verify", reports.resolve("latest").toString()).status()).isZero();
  }

  /** Nothing is asked for more often than an undisturbed run does, what is held counted in. */
  private static void claimNothingTwice(
      Map<String, Integer> once, Map<String, Integer> held, Map<String, Integer> asked) {
    Map<String, Integer> again = new TreeMap<>();
    sum(held, asked)
        .forEach(
            (address, times) -> {
              if (times > once.getOrDefault(address, 0)) {
                again.put(address, times);
              }
            });
    assertThat(again).isEmpty();
  }

  private static Map<String, Integer> sum(Map<String, Integer> one, Map<String, Integer> other) {
    Map<String, Integer> sum = new TreeMap<>(one);
    other.forEach((address, times) -> sum.merge(address, times, Integer::sum));
    return sum;
  }

  private void killedAt(int moment, Path reports, Relay counter) throws Exception {
    AtomicReference<Process> process = new AtomicReference<>();
    counter.start(
        number -> {
          Process running = process.get();
          if (number >= moment && running != null) {
            running.destroyForcibly();
          }
        });
    process.set(started(reports));
    assertThat(Objects.requireNonNull(process.get()).waitFor())
        .as("killed at request %d", moment)
        .isEqualTo(137);
  }

  private Process started(Path reports) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dfile.encoding=UTF-8",
                "-cp",
                classPath(),
                "vn.soi.cli.Soi",
                "audit",
                "--agencies",
                registry.toString(),
                "--allow-private",
                "--as-of",
                "2012-11-22",
                "--delay",
                "0",
                "--quiet",
                "--reports",
                reports.toString()));
    pins.forEach(pin -> command.addAll(List.of("--resolve", pin)));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(temporary.resolve("said.txt").toFile())
        .start();
  }

  // Surefire's own class path is a jar that only names the others.
  private static String classPath() {
    String real = System.getProperty("surefire.test.class.path");
    return real == null ? System.getProperty("java.class.path") : real;
  }

  /** How often the archives hold an answer of each address. */
  private static Map<String, Integer> held(Path reports) throws IOException {
    Map<String, Integer> held = new TreeMap<>();
    for (Path archive : named(reports, ".warc.gz")) {
      SnapshotReader.snapshot(archive, "any")
          .captures()
          .forEach(capture -> held.merge(capture.url().toString(), 1, Integer::sum));
    }
    return held;
  }

  private static List<Path> named(Path folder, String... endings) throws IOException {
    if (!Files.exists(folder)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .toList();
    }
  }
}
