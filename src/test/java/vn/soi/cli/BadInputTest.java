package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is asked wrongly is refused in one line, with the right status, and nothing is lost. */
final class BadInputTest {

  @TempDir private Path temporary;

  private static Said refused(int status, String... args) throws Exception {
    Said said = Said.by(args);
    assertThat(said.errLines()).as("one line on standard error").hasSize(1);
    assertThat(said.err()).doesNotContain("Exception", "\tat ", " null");
    assertThat(said.out()).isEmpty();
    assertThat(said.status()).isEqualTo(status);
    return said;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "demoo | demoo",
        "audit --nonsense | --nonsense",
        "audit --only skhdt,xyz | xyz",
        "audit --as-of 31/02/2012 | --as-of",
        "audit --as-of 2012-02-30 | --as-of",
        "audit --as-of | DATE",
        "audit --delay -1 | --delay",
        "audit --delay abc | --delay",
        "audit --max-pages 0 | --max-pages",
        "audit --render always | --render",
        "audit --render auto | --render",
        "audit --rubric nd42-2022 | nd42-2022",
        "audit --resolve so.gov.vn | --resolve",
        "audit --resolve so.gov.vn=127.0.0.1:99999 | --resolve",
        "audit --agencies nowhere.yaml | nowhere.yaml",
        "audit --config nowhere | nowhere",
        "audit surplus | surplus",
        "demo --delay -1 | --delay",
        "check | URL",
        "check ftp://so.gov.vn/ | ftp://so.gov.vn/",
        "check http:// | http://",
        "rescore | RUN",
        "rescore nowhere | nowhere",
        "verify nowhere | nowhere",
        "accuracy | DIR",
        "accuracy nowhere | nowhere",
        "accuracy config | truth.yaml",
        "--lang fr verify nowhere | --lang"
      })
  void aWrongRequestIsNamedWithStatus2(String arguments, String named) throws Exception {
    assertThat(refused(Soi.MISUSED, arguments.split(" ")).err()).contains(named);
  }

  @Test
  void withoutACommandTheHelpIsShownWithStatus2() throws Exception {
    Said said = Said.by();
    assertThat(said.status()).isEqualTo(Soi.MISUSED);
    assertThat(said.err()).contains("Cách dùng: soi");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "agencies.yaml",
        "vocabulary.yaml",
        "settings.yaml",
        "rubrics/nd43-2011-departments.yaml"
      })
  void aBrokenConfigurationFileIsNamedWithItsLine(String file) throws Exception {
    Path config = RunAgainTest.copy(Path.of("config"), temporary.resolve("config"));
    Path broken = config.resolve(file);
    String text = Files.readString(broken);
    String name = broken.getFileName().toString();
    Files.writeString(broken, "");
    assertThat(audit(config)).as("empty").contains(name);
    Files.writeString(broken, "a: [b\n c: {");
    assertThat(audit(config)).as("malformed").contains(name);
    Files.writeString(broken, "a: *nowhere\n");
    assertThat(audit(config)).as("an alias of nothing").contains(name);
    Files.write(broken, new byte[] {(byte) 0xff, 0, 1, 2, (byte) 0xfe});
    assertThat(audit(config)).as("no text").contains(name);
    Files.writeString(broken, text + "\nsurplus: 1\n");
    assertThat(audit(config))
        .as("a surplus key")
        .contains(name, "surplus")
        .containsPattern(":\\d+");
    Files.writeString(broken, text.substring(0, text.length() / 2));
    assertThat(audit(config)).as("cut off").contains(name);
    Files.delete(broken);
    assertThat(audit(config)).as("missing").contains(file.contains("/") ? "nd43" : name);
  }

  private String audit(Path config) throws Exception {
    String reports = temporary.resolve("reports").toString();
    Said said = refused(Soi.MISUSED, "audit", "--config", config.toString(), "--reports", reports);
    assertThat(temporary.resolve("reports")).doesNotExist();
    return said.err();
  }

  @Test
  void aFileInPlaceOfTheReportFolderIsNamedWithStatus1() throws Exception {
    Path file = Files.writeString(temporary.resolve("reports"), "mine");
    assertThat(refused(Soi.FAILED, "demo", "--quiet", "--reports", file.toString()).err())
        .contains(file.toString());
    assertThat(file).hasContent("mine");
    assertThat(refused(Soi.FAILED, "demo", "--quiet", "--reports", file + "/below").err())
        .contains(file.toString());
  }

  @Test
  void aFolderThatTakesNoFilesIsNamedWithStatus1() throws Exception {
    assumeTrue(Files.isDirectory(Path.of("/proc/self")), "there is no /proc here");
    assertThat(refused(Soi.FAILED, "demo", "--quiet", "--reports", "/proc/self/reports").err())
        .contains("/proc/self/reports");
  }

  @Test
  void aRunThatIsNoneIsNeitherScoredNorVerified() throws Exception {
    Files.writeString(temporary.resolve(RunFolder.INPUTS), "asOf=2012-11-22\n");
    assertThat(refused(Soi.MISUSED, "rescore", temporary.toString()).err())
        .contains(temporary.toString());
    Said said = Said.by("verify", temporary.toString());
    assertThat(said.status()).isEqualTo(Soi.FAILED);
    assertThat(said.out()).contains("manifest.json");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "{\"schema\": \"soi-report/1\"}", "null"})
  void aSpoiltReportIsNotScoredAgain(String report) throws Exception {
    Path run = RunAgainTest.copy(DemoRun.shared().run().toRealPath(), temporary.resolve("run"));
    Files.writeString(run.resolve(RunFolder.REPORT), report);
    assertThat(refused(Soi.FAILED, "rescore", run.toString()).err()).contains("report.json");
  }

  @Test
  void aSpoiltArchiveIsNotScoredAgain() throws Exception {
    Path run = RunAgainTest.copy(DemoRun.shared().run().toRealPath(), temporary.resolve("run"));
    Path archive = run.resolve("archive/skhdt.warc.gz");
    Files.writeString(archive, "no archive at all");
    assertThat(refused(Soi.FAILED, "rescore", run.toString()).err()).contains("skhdt.warc.gz");
    Files.delete(archive);
    assertThat(refused(Soi.FAILED, "rescore", run.toString()).err()).contains("skhdt.warc.gz");
  }

  @Test
  void aFullDiskLosesNothingAndTheRunIsTakenUpWhenThereIsSpace() throws Exception {
    Path disk = Files.createDirectory(temporary.resolve("disk"));
    assumeTrue(
        ran("mount", "-t", "tmpfs", "-o", "size=1200k", "tmpfs", disk.toString()),
        "a small disk cannot be mounted here: needs root on Linux");
    try {
      String reports = disk.resolve("reports").toString();
      assertThat(refused(Soi.FAILED, "demo", "--quiet", "--reports", reports).err())
          .contains("hết chỗ trên đĩa", disk.toString());
      assertThat(files(disk, "report.json", "report.html", "manifest.json", ".partial")).isEmpty();
      List<Path> archives = files(disk, ".warc.gz");
      assertThat(archives).isNotEmpty();
      assertThat(ran("mount", "-o", "remount,size=500m", disk.toString())).isTrue();
      Said again = Said.by("demo", "--quiet", "--reports", reports);
      assertThat(again.status()).isZero();
      assertThat(Said.by("verify", reports + "/latest").status()).isZero();
      assertThat(files(disk, ".warc.gz")).containsAll(archives).hasSize(30);
      assertThat(ReportFile.of(disk.resolve("reports/latest")).withoutTimes())
          .isEqualTo(DemoRun.shared().report().withoutTimes());
    } finally {
      assertThat(ran("umount", disk.toString())).isTrue();
    }
  }

  private static boolean ran(String... command) throws IOException, InterruptedException {
    try {
      return new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start()
              .waitFor()
          == 0;
    } catch (IOException noSuchCommand) {
      return false;
    }
  }

  private static List<Path> files(Path folder, String... endings) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> Stream.of(endings).anyMatch(file.toString()::endsWith))
          .toList();
    }
  }
}
