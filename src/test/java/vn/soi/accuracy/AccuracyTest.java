package vn.soi.accuracy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.soi.config.Agency;
import vn.soi.config.Points;
import vn.soi.config.SiteTruth;
import vn.soi.reach.Standing;
import vn.soi.score.Proposal;
import vn.soi.score.Proposals;
import vn.soi.site.Section;

final class AccuracyTest {

  private static final Section.State FOUND = Section.State.FOUND;
  private static final Section.State ABSENT = Section.State.ABSENT;
  private static final Section.State UNDECIDED = Section.State.UNDECIDED;

  /** A site with one category whose criteria people give so many half points; negative: unknown. */
  private static SiteTruth truth(String id, boolean present, int... halves) {
    Map<String, Optional<Points>> points = new LinkedHashMap<>();
    for (int i = 0; i < halves.length; i++) {
      points.put(
          "news.c" + i, halves[i] < 0 ? Optional.empty() : Optional.of(new Points(halves[i])));
    }
    return new SiteTruth(agency(id), "any", day(), true, Map.of("news", present), points);
  }

  private static SiteTruth dead(String id) {
    return new SiteTruth(agency(id), "any", day(), false, Map.of(), Map.of());
  }

  private static Agency agency(String id) {
    return Proposals.agency(id, "departments");
  }

  private static LocalDate day() {
    return LocalDate.of(2012, 11, 22);
  }

  private static Proposal proposal(String id, Section.State section, int... halves) {
    Standing active = Standing.active(Proposals.HOME, List.of());
    return Proposal.scored(agency(id), active, List.of(Proposals.category(-1, section, halves)));
  }

  private static Accuracy of(Compared... sites) {
    return new Accuracy(List.of(sites));
  }

  @Test
  void whatAgreesIsWhollyRight() {
    Accuracy accuracy =
        of(
            new Compared(truth("a", true, 8, 2), proposal("a", FOUND, 8, 2)),
            new Compared(truth("b", false, 0, 0), proposal("b", ABSENT, 0, 0)),
            new Compared(dead("c"), Proposals.inactive("c")));
    assertThat(accuracy.status()).isEqualTo(new Share(3, 3));
    assertThat(accuracy.criteria()).isEqualTo(new Share(4, 4));
    assertThat(accuracy.allSections().f1()).isEqualTo(1);
    assertThat(accuracy.withinOnePoint()).isEqualTo(new Share(2, 2));
    assertThat(accuracy.totalError()).isZero();
  }

  @Test
  void eachMistakeIsCountedInItsOwnPlace() {
    Accuracy accuracy =
        of(
            new Compared(truth("a", true, 8, 2), proposal("a", FOUND, 8, 8)),
            new Compared(truth("b", true, 4, 4), proposal("b", ABSENT, 0, 0)));
    assertThat(accuracy.criteria()).isEqualTo(new Share(1, 4));
    assertThat(accuracy.byCriterion())
        .containsExactly(
            Map.entry("news.c1", new Share(0, 2)), Map.entry("news.c0", new Share(1, 2)));
    assertThat(accuracy.allSections()).isEqualTo(new Recognition(1, 0, 1));
    assertThat(accuracy.withinOnePoint()).isEqualTo(new Share(0, 2));
    // 3 points too many, and -1 instead of 4.
    assertThat(accuracy.totalError()).isCloseTo(4, within(1e-9));
  }

  @Test
  void leavingACriterionToPeopleIsRightOnlyWhereTheyCannotTellEither() {
    Accuracy accuracy = of(new Compared(truth("a", true, -1, 4), proposal("a", FOUND, -1, -1)));
    assertThat(accuracy.criteria()).isEqualTo(new Share(1, 2));
    assertThat(accuracy.undecided()).isEqualTo(new Share(1, 2));
  }

  @Test
  void anUndecidedSectionIsNeverRight() {
    assertThat(of(new Compared(truth("a", true, 0), proposal("a", UNDECIDED, 0))).allSections())
        .isEqualTo(new Recognition(0, 0, 1));
    assertThat(of(new Compared(truth("a", false, 0), proposal("a", UNDECIDED, 0))).allSections())
        .isEqualTo(new Recognition(0, 1, 0));
  }

  @Test
  void aLivingSiteCalledDeadIsNamedAndNotScored() {
    Accuracy accuracy = of(new Compared(truth("a", true, 8), Proposals.inactive("a")));
    assertThat(accuracy.statusReversed()).containsExactly("a");
    assertThat(accuracy.status()).isEqualTo(new Share(0, 1));
    assertThat(accuracy.criteria()).isEqualTo(new Share(0, 0));
  }

  @Test
  void bandsCountDecidedFindingsByTheirConfidence() {
    List<Compared.Claim> claims =
        of(new Compared(truth("a", true, 8, 4, 2), proposal("a", FOUND, 8, 2, -1))).claims();
    assertThat(Band.of(claims)).first().extracting(Band::right).isEqualTo(new Share(1, 2));
    assertThat(Band.of(claims).stream().mapToLong(band -> band.right().whole()).sum()).isEqualTo(2);
    assertThat(Band.atLeast(claims, 0.9).right()).isEqualTo(new Share(1, 2));
  }

  @Test
  void theTruthOfAnotherSiteIsRefused() {
    assertThatThrownBy(() -> new Compared(truth("a", true), proposal("b", FOUND)))
        .hasMessageContaining("the truth of a beside the proposal of b");
  }
}
