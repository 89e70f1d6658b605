package vn.soi.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RankCorrelationTest {

  @Test
  void theSameOrderCorrelatesFullyWhateverTheDistances() {
    assertThat(RankCorrelation.of(List.of(1.0, 2.0, 50.0), List.of(-3.0, 0.0, 0.5))).hasValue(1);
  }

  @Test
  void theReversedOrderCorrelatesNegatively() {
    assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(9.0, 8.0, 7.0))).hasValue(-1);
  }

  /** Ranks 1, 2.5, 2.5, 4 beside 1, 2, 3, 4: 4.5 / sqrt(4.5 * 5). */
  @Test
  void equalValuesShareTheMeanOfTheirRanks() {
    double rho =
        RankCorrelation.of(List.of(1.0, 2.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0, 4.0)).orElseThrow();
    assertThat(rho).isCloseTo(0.9487, within(0.0001));
  }

  @Test
  void nothingIsSaidOfTooFewOrOfAllAlike() {
    assertThat(RankCorrelation.of(List.of(1.0, 2.0), List.of(1.0, 2.0))).isEmpty();
    assertThat(RankCorrelation.of(List.of(1.0, 2.0, 3.0), List.of(5.0, 5.0, 5.0))).isEmpty();
  }
}
