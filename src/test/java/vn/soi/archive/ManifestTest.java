package vn.soi.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManifestTest {

  @TempDir Path run;

  @BeforeEach
  void write() throws IOException {
    Files.createDirectories(run.resolve("archive"));
    Files.writeString(run.resolve("archive/so.warc.gz"), "bytes");
    Files.writeString(run.resolve("report.json"), "{\"tỉnh\": 1}");
    Manifest.of(
            run, "2012-11-22-a", "soi 0.1", List.of(new Manifest.Rubric("nd43", "1", "ab")), "cd")
        .write(run);
  }

  @Test
  void anUnalteredRunPasses() throws IOException {
    assertThat(Manifest.verify(run).unaltered()).isTrue();
  }

  @Test
  void oneChangedByteAnywhereIsFound() throws IOException {
    for (String name : List.of("archive/so.warc.gz", "report.json", "manifest.json")) {
      Path file = run.resolve(name);
      byte[] good = Files.readAllBytes(file);
      for (int i = 0; i < good.length; i++) {
        byte[] bad = good.clone();
        bad[i] ^= 1;
        Files.write(file, bad);
        assertThat(Manifest.verify(run).unaltered()).as("%s, byte %d", name, i).isFalse();
      }
      Files.write(file, good);
    }
    assertThat(Manifest.verify(run).unaltered()).isTrue();
  }

  @Test
  void missingAndAddedFilesAreNamed() throws IOException {
    Files.delete(run.resolve("report.json"));
    Files.writeString(run.resolve("archive/more"), "");
    assertThat(Manifest.verify(run))
        .isEqualTo(new Manifest.Check(List.of(), List.of("report.json"), List.of("archive/more")));
    Files.delete(run.resolve("manifest.json"));
    assertThat(Manifest.verify(run).missing()).containsExactly("manifest.json");
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
    Path file = run.resolve("report.json");
    try {
      WholeFile.write(
          file,
          out -> {
            out.write(1);
            throw new IOException("disk full");
          });
    } catch (IOException expected) {
      assertThat(expected).hasMessage(file + ": disk full");
    }
    assertThat(Manifest.verify(run).unaltered()).isTrue();
  }
}
