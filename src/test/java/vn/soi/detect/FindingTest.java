package vn.soi.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;

final class FindingTest {

  private static final Criterion CRITERION =
      new Criterion(
          "news.section",
          "Chuyên mục",
          "Đ10.1.b",
          Points.of(1),
          "any",
          List.of(),
          List.of(new Step(Points.of(1), false, "có", Optional.empty(), Map.of())));

  @ParameterizedTest
  @CsvSource({
    "mục Tin tức có 3 tin.,Mục Tin tức có 3 tin.",
    "đường dẫn không mở được.,Đường dẫn không mở được.",
    "3 tin.,3 tin.",
    "“tin” chỉ là nhãn.,“tin” chỉ là nhãn."
  })
  void anExplanationBeginsAsASentence(String said, String written) {
    assertThat(explained(said).explanation()).isEqualTo(written);
  }

  @Test
  void pointsWithoutEvidenceAreRefused() {
    assertThatThrownBy(() -> Finding.of(CRITERION, Points.of(1), Map.of(), "Có.", 1, List.of()))
        .hasMessageContaining("no points without evidence");
  }

  private static Finding explained(String explanation) {
    return Finding.undecided(CRITERION, Map.of(), explanation, List.of());
  }
}
