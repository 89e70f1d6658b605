package vn.soi.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

  @Test
  void fiftyIsNeitherAboveNorBelowAndTheInactiveAreInNeither() {
    Summary summary =
        Summary.of(
            List.of(
                Proposals.scored("a", 101),
                Proposals.scored("b", 100),
                Proposals.scored("c", 99),
                Proposals.inactive("d")));
    assertThat(summary).isEqualTo(new Summary(4, 3, 1, 0, 1, 1));
    assertThat(summary.sentence())
        .isEqualTo(
            "Có 1/4 trang đạt trên 50 điểm, 1/4 trang dưới 50 điểm, 1 trang đạt đúng 50 điểm;"
                + " 1 trang không hoạt động.");
  }
}
