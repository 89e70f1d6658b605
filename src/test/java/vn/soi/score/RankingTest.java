package vn.soi.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.soi.config.Block;
import vn.soi.config.Points;

class RankingTest {

  private static final Block BLOCK = new Block("departments", "Khối các Sở", "rubric");

  private static Ranking rank(List<Proposal> proposals) {
    return Ranking.of(BLOCK, Points.of(99), proposals);
  }

  @Test
  void equalTotalsShareAPositionAndStandInTheRegistrysOrder() {
    Ranking ranking =
        rank(
            List.of(
                Proposals.scored("a", 20),
                Proposals.scored("b", 51),
                Proposals.scored("c", 99),
                Proposals.scored("d", 51)));
    assertThat(ranking.ranked())
        .extracting(Ranking.Ranked::position, ranked -> ranked.proposal().agency().id())
        .containsExactly(tuple(1, "c"), tuple(2, "b"), tuple(2, "d"), tuple(4, "a"));
  }

  @Test
  void anInactiveSiteHasNoPositionAndNoPoints() {
    Ranking ranking = rank(List.of(Proposals.inactive("x"), Proposals.scored("a", 0)));
    assertThat(ranking.ranked()).hasSize(1);
    assertThat(ranking.unranked())
        .singleElement()
        .satisfies(proposal -> assertThat(proposal.total()).isEmpty());
  }

  @Test
  void everyAgencyOfTheBlockStandsInExactlyOneOfTheLists() {
    Random random = new Random(43);
    for (int round = 0; round < 100; round++) {
      List<Proposal> proposals = new ArrayList<>();
      IntStream.range(0, random.nextInt(30))
          .forEach(
              i ->
                  proposals.add(
                      random.nextInt(5) == 0
                          ? Proposals.inactive("s" + i)
                          : Proposals.scored("s" + i, random.nextInt(12))));
      Ranking ranking = rank(proposals);
      assertThat(ranking.ranked().size() + ranking.unranked().size()).isEqualTo(proposals.size());
      for (Ranking.Ranked one : ranking.ranked()) {
        long better =
            ranking.ranked().stream()
                .filter(o -> o.total().proposed().compareTo(one.total().proposed()) > 0)
                .count();
        assertThat(one.position()).isEqualTo(1 + (int) better);
      }
      Collections.reverse(proposals);
      assertThat(rank(proposals).ranked().stream().map(Ranking.Ranked::position))
          .containsExactlyElementsOf(
              ranking.ranked().stream().map(Ranking.Ranked::position).toList());
    }
  }
}
