package vn.soi.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SiteTruthTest {

  private static final Configuration CONFIGURATION = Configuration.read(Path.of("config"));

  @TempDir private Path folder;

  private static String whole() {
    Rubric rubric = CONFIGURATION.rubric("nd43-2011-departments");
    return """
        id: stp
        family: joomla
        agency: Sở Tư pháp
        block: departments
        url: http://stp.mau.gov.vn/
        field: [tư pháp]
        as_of: 2012-11-22
        status: active
        why: trang mở được
        sections: {%s}
        criteria:
        %s
        """
        .formatted(
            rubric.categories().stream()
                .map(category -> category.id() + ": present")
                .collect(Collectors.joining(", ")),
            rubric.criteria().stream()
                .map(criterion -> "  %s: {points: 0, why: không có}".formatted(criterion.id()))
                .collect(Collectors.joining("\n")));
  }

  private SiteTruth read(String text) throws IOException {
    Path file = folder.resolve("truth.yaml");
    Files.writeString(file, text);
    return SiteTruth.read(file, CONFIGURATION);
  }

  @Test
  void aTruthIsReadWithItsAgencyDayAndPoints() throws IOException {
    SiteTruth truth =
        read(
            whole()
                .replace("news.section: {points: 0", "news.section: {points: 2")
                .replace("support.search: {points: 0", "support.search: {points: undecided"));
    assertThat(truth.agency().name()).isEqualTo("Sở Tư pháp");
    assertThat(truth.asOf()).isEqualTo(LocalDate.of(2012, 11, 22));
    assertThat(truth.points().get("news.section")).hasValue(Points.of(2));
    assertThat(truth.points().get("support.search")).isEmpty();
    assertThat(truth.sections()).hasSize(10).containsEntry("policy", true);
  }

  @Test
  void ofADeadSiteNothingMoreIsSaid() throws IOException {
    String dead = whole().replaceFirst("(?s)sections:.*", "").replace("active", "inactive");
    assertThat(read(dead).alive()).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "news.section: {points: 0 | news.section: {points: 3 | news.section cannot give 3 points",
        "news.section: {points: 0 | news.section: {points: 0.3 | 0.5",
        "news.section: | news.sections: | news.sections: unknown key",
        "news.recency: {points: 0, why: không có} | news.recency: {why: không có} | missing",
        "status: active | status: alive | must be active or inactive",
        "as_of: 2012-11-22 | as_of: 22/11/2012 | must be a date",
        "block: departments | block: wards | there is no block 'wards'",
        "url: http | url: ftp | bad URL"
      })
  void whatIsWrongIsRefusedByFileLineAndKey(String right, String wrong, String said) {
    assertThatThrownBy(() -> read(whole().replace(right, wrong)))
        .isInstanceOf(ConfigurationException.class)
        .hasMessageContaining("truth.yaml:")
        .hasMessageContaining(said);
  }
}
