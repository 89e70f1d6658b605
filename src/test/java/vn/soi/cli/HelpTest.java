package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The help names all that is promised, in both languages. */
final class HelpTest {

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void theProgramsHelpListsEveryCommandAndTheExitStatuses(String language) throws Exception {
    Said said = Said.by("--lang", language, "--help");
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains(
            "demo", "audit", "check", "rescore", "verify", "completion", "--lang", "--version")
        .containsPattern("0 .*1 .*2 .*\\n.*3 ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"vi", "en"})
  void auditsHelpListsEveryPromisedOption(String language) throws Exception {
    Said said = Said.by("audit", "--help", "--lang", language);
    assertThat(said.status()).isZero();
    assertThat(said.err()).isEmpty();
    assertThat(said.out())
        .contains(
            "--agencies",
            "--only",
            "--as-of",
            "--rubric",
            "--reports",
            "--resolve",
            "--allow-private",
            "--max-pages",
            "--delay",
            "--render",
            "--quiet",
            "--lang");
  }

  @ParameterizedTest
  @ValueSource(strings = {"demo", "audit", "check", "rescore", "verify", "completion"})
  void everyCommandExplainsItselfInBothLanguages(String command) throws Exception {
    Said vietnamese = Said.by(command, "--help");
    Said english = Said.by("--lang=en", command, "--help");
    assertThat(vietnamese.status()).isZero();
    assertThat(english.status()).isZero();
    assertThat(vietnamese.out()).contains("Cách dùng: soi " + command, "Tùy chọn:");
    assertThat(english.out()).contains("Usage: soi " + command, "Options:");
    assertThat(english.out()).isNotEqualTo(vietnamese.out()).doesNotContain("Tùy chọn");
  }

  @Test
  void bashAcceptsTheCompletionScript() throws Exception {
    Said said = Said.by("completion");
    assertThat(said.status()).isZero();
    assertThat(said.out()).contains("complete -F", "audit", "--as-of");
    Process bash = new ProcessBuilder("bash", "-n").redirectErrorStream(true).start();
    try (OutputStream script = bash.getOutputStream()) {
      script.write(said.out().getBytes(StandardCharsets.UTF_8));
    }
    String complaints = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(complaints).isEmpty();
    assertThat(bash.waitFor()).isZero();
  }
}
