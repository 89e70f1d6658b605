package vn.soi.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.soi.config.Points;
import vn.soi.site.Section.State;

class CategoryScoreTest {

  @Test
  void aCategoryIsTheSumOfItsCriteria() {
    Range points = CategoryScore.of(Proposals.category(-1, State.FOUND, 3, 8, 0)).points();
    assertThat(points).isEqualTo(Range.exactly(new Points(11)));
  }

  @Test
  void anAbsentSectionGivesWhatTheRubricSaysWhateverTheCriteria() {
    assertThat(CategoryScore.of(Proposals.category(-1, State.ABSENT, 0, 0)).points())
        .isEqualTo(Range.exactly(Points.of(-1)));
    assertThat(CategoryScore.of(Proposals.category(0, State.ABSENT, 0, 0)).points())
        .isEqualTo(Range.ZERO);
  }

  @Test
  void anEmptySectionThatExistsGivesNothingAndCostsNothing() {
    assertThat(CategoryScore.of(Proposals.category(-1, State.FOUND, 0, 0)).points())
        .isEqualTo(Range.ZERO);
  }

  @Test
  void anUndecidedCriterionCountsAtItsLowestAndWidensTheRange() {
    assertThat(CategoryScore.of(Proposals.category(-1, State.FOUND, 4, -1)).points())
        .isEqualTo(new Range(Points.of(2), Points.of(2), Points.of(6)));
  }

  @Test
  void anUndecidedSectionMayYetCostThePoint() {
    assertThat(CategoryScore.of(Proposals.category(-1, State.UNDECIDED, -1, -1)).points())
        .isEqualTo(new Range(Points.ZERO, Points.of(-1), Points.of(8)));
  }

  @Test
  void decidingWhatIsUndecidedNeverLeavesTheRange() {
    Random random = new Random(20121122);
    for (int round = 0; round < 500; round++) {
      int[] open = random.ints(1 + random.nextInt(6), -1, 9).toArray();
      Range before = CategoryScore.of(Proposals.category(0, State.FOUND, open)).points();
      int[] closed = open.clone();
      for (int i = 0; i < closed.length; i++) {
        closed[i] = closed[i] < 0 ? random.nextInt(9) : closed[i];
      }
      Range after = CategoryScore.of(Proposals.category(0, State.FOUND, closed)).points();
      assertThat(after.decided()).isTrue();
      assertThat(after.proposed()).isBetween(before.lowest(), before.highest());
    }
  }
}
