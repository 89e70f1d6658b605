package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ConfigurationTest {
  private final Configuration configuration = Configuration.read(Path.of("config"));

  @Test
  void thePublishedRegistryHoldsTheThirtyAgenciesOfTheNotice() {
    assertThat(configuration.registry().agencies()).hasSize(30);
    assertThat(configuration.registry().agencies())
        .filteredOn(agency -> agency.block().equals("districts"))
        .hasSize(10);
  }

  @Test
  void everyAgencyHasAUrlAnOfficialHostAndWordsOfItsField() {
    assertThat(configuration.registry().agencies())
        .allSatisfy(
            agency -> {
              assertThat(agency.url().orElseThrow().getHost())
                  .isEqualTo(agency.id() + ".bacgiang.gov.vn");
              assertThat(agency.keywords()).hasSizeBetween(8, 20);
              assertThat(agency.aliases()).isNotEmpty();
            });
  }

  @Test
  void theRubricsReachNinetyNineAndOneHundredPoints() {
    assertThat(configuration.rubric("nd43-2011-departments").maximum()).isEqualTo(Points.of(99));
    assertThat(configuration.rubric("nd43-2011-districts").maximum()).isEqualTo(Points.of(100));
    Agency district = configuration.registry().agencies().get(29);
    assertThat(configuration.rubricOf(district).id()).isEqualTo("nd43-2011-districts");
  }

  @Test
  void theUserAgentNamesTheProgramAndAContact() {
    assertThat(configuration.settings().userAgent()).matches("Soi/\\S+ \\(\\+\\S+\\)");
  }

  @Test
  void anUnknownRubricIsNamed() {
    assertThatThrownBy(() -> configuration.rubric("nd42-2022"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nd42-2022");
  }
}
