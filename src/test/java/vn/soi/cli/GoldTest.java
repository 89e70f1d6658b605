package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import vn.soi.accuracy.Accuracy;
import vn.soi.accuracy.Band;
import vn.soi.accuracy.Compared;
import vn.soi.config.Configuration;

/**
 * What the program says of recorded sites, beside what people found on them: its effect is kept in
 * rulings, its quality above a floor.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class GoldTest {

  private static final Path GOLD = Path.of("src/test/resources/gold");
  private static final Configuration CONFIGURATION = Configuration.read(Path.of("config"));

  /** What is reached, for nothing to get worse; the goals are 98 %, 0.5 points and 98 %. */
  private static final double CRITERIA = 0.978;

  private static final double TOTAL = 1.6;
  private static final double SECTIONS = 0.99;
  private static final double SURE = 0.98;

  private List<Compared> sites = List.of();
  private Accuracy accuracy = new Accuracy(sites);

  @BeforeAll
  void judge() throws IOException {
    sites = new GoldSet(GOLD, Texts.in(Texts.VIETNAMESE)).compared(CONFIGURATION);
    accuracy = new Accuracy(sites);
  }

  /**
   * After a change that is meant: {@code ./soi accuracy src/test/resources/gold --write-rulings}.
   */
  @TestFactory
  Stream<DynamicTest> theProgramSaysWhatItsRulingsSay() {
    return sites.stream()
        .map(
            site ->
                DynamicTest.dynamicTest(
                    site.truth().agency().id(),
                    () ->
                        assertThat(Ruling.of(site.proposal()))
                            .isEqualTo(Files.readString(ruling(site)))));
  }

  private static Path ruling(Compared site) {
    return GOLD.resolve(site.truth().agency().id()).resolve(Ruling.NAME);
  }

  @Test
  void noLivingSiteIsCalledDeadAndNoDeadOneAlive() {
    assertThat(accuracy.statusReversed()).isEmpty();
  }

  @Test
  void accuracyStaysAboveItsFloor() {
    assertThat(accuracy.criteria().value())
        .as("criteria with the right points")
        .isGreaterThan(CRITERIA);
    assertThat(accuracy.totalError()).as("mean error of totals").isLessThan(TOTAL);
    assertThat(accuracy.allSections().f1()).as("sections").isGreaterThan(SECTIONS);
    assertThat(Band.atLeast(accuracy.claims(), 0.9).right().value())
        .as("of what is said with confidence")
        .isGreaterThan(SURE);
  }
}
