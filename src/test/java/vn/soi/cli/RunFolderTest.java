package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.archive.Manifest;

class RunFolderTest {

  private static final Instant MORNING = Instant.parse("2012-11-22T01:00:00Z");
  private static final Instant NOON = Instant.parse("2012-11-22T05:00:00Z");

  @TempDir private Path reports;

  private static RunInputs inputs(Instant start, String rubric) {
    return new RunInputs(
        Map.of(RunInputs.STARTED_AT, start.toString(), RunInputs.AS_OF, "2012-11-22", "r", rubric));
  }

  private RunFolder open(Instant start, String rubric) throws IOException {
    return RunFolder.open(reports, "", inputs(start, rubric), start);
  }

  @Test
  void anUnfinishedRunWithTheSameInputsIsTakenUpUnderItsFirstStart() throws IOException {
    String first;
    try (RunFolder folder = open(MORNING, "a")) {
      first = folder.id();
    }
    try (RunFolder again = open(NOON, "a")) {
      assertThat(again.id()).isEqualTo(first).isEqualTo("20121122-080000");
      assertThat(again.inputs().value(RunInputs.STARTED_AT)).isEqualTo(MORNING.toString());
    }
  }

  @Test
  void otherInputsBeginAnotherRun() throws IOException {
    try (RunFolder folder = open(MORNING, "a");
        RunFolder other = open(MORNING, "b")) {
      assertThat(other.id()).isEqualTo(folder.id() + "-2");
    }
  }

  @Test
  void aRunThatIsHeldIsNotTakenUpByAnother() throws IOException {
    try (RunFolder folder = open(MORNING, "a");
        RunFolder second = open(NOON, "a")) {
      assertThat(second.path()).isNotEqualTo(folder.path());
    }
  }

  @Test
  void aCompleteRunIsNeverOpenedAgain() throws IOException {
    try (RunFolder folder = open(MORNING, "a")) {
      folder.write(Manifest.NAME, new byte[0]);
    }
    try (RunFolder next = open(NOON, "a")) {
      assertThat(next.id()).isEqualTo("20121122-120000");
    }
  }

  @Test
  void latestPointsToTheRunThatWasFinishedLast() throws IOException {
    try (RunFolder folder = open(MORNING, "a")) {
      folder.becomeLatest();
    }
    try (RunFolder folder = open(NOON, "b")) {
      folder.write("report.json", "{}".getBytes(StandardCharsets.UTF_8));
      folder.becomeLatest();
    }
    assertThat(Files.readString(reports.resolve("latest/report.json"))).isEqualTo("{}");
  }

  @Test
  void nothingButTheRunsOwnFilesIsLeftBehind() throws IOException {
    try (RunFolder folder = open(MORNING, "a")) {
      folder.write("report.json", new byte[10]);
      folder.becomeLatest();
    }
    try (var children = Files.list(reports)) {
      assertThat(children.map(child -> child.getFileName().toString()))
          .containsExactlyInAnyOrder("latest", "20121122-080000");
    }
  }
}
