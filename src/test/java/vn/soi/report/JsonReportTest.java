package vn.soi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import vn.soi.config.Agency;

final class JsonReportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Report report = SampleReport.healthy();

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(JsonReport.bytes(SampleReport.healthy())).isEqualTo(JsonReport.bytes(report));
  }

  @Test
  void pointsAreExactDecimalNumbers() {
    String text = new String(JsonReport.bytes(report), StandardCharsets.UTF_8);
    assertThat(text)
        .contains("\"maximum\" : 99,", "\"maximum\" : 0.5,")
        .doesNotContainPattern(
            "\"(maximum|points|proposed|lowest|highest|total)\" : -?\\d+\\.\\d*0\\b")
        .doesNotContainPattern("\"(maximum|points|proposed|lowest|highest|total)\" : \"");
  }

  @Test
  void timesCarryTheOffsetOfVietnam() throws IOException {
    JsonNode run = tree(report).path("run");
    assertThat(run.path("startedAt").textValue()).isEqualTo("2012-11-22T08:35:20.25+07:00");
    assertThat(run.path("finishedAt").textValue()).isEqualTo("2012-11-22T09:37:25.25+07:00");
    assertThat(run.path("asOf").textValue()).isEqualTo("2012-11-22");
  }

  @Test
  void everyAgencyStandsInItInTheRegistrysOrder() throws IOException {
    assertThat(texts(tree(report).path("agencies"), "id"))
        .isEqualTo(
            SampleReport.CONFIGURATION.registry().agencies().stream().map(Agency::id).toList());
  }

  @Test
  void anAgencyWithoutPointsIsUnrankedAndNeverZero() throws IOException {
    JsonNode block = tree(report).path("blocks").get(0);
    List<String> unranked = texts(block.path("unranked"), "agency");
    assertThat(unranked).hasSize(3);
    assertThat(texts(block.path("ranking"), "agency")).doesNotContainAnyElementsOf(unranked);
    for (JsonNode agency : tree(report).path("agencies")) {
      if (unranked.contains(agency.path("id").textValue())) {
        assertThat(agency.path("total").isNull()).isTrue();
        assertThat(agency.path("categories")).isEmpty();
      }
    }
  }

  @Test
  void aTotalIsTheSumOfItsCategories() throws IOException {
    for (JsonNode agency : tree(report).path("agencies")) {
      for (String end : List.of("proposed", "lowest", "highest")) {
        double sum =
            StreamSupport.stream(agency.path("categories").spliterator(), false)
                .mapToDouble(category -> category.path(end).doubleValue())
                .sum();
        assertThat(agency.path("total").path(end).asDouble(0)).isEqualTo(sum);
      }
    }
  }

  static JsonNode tree(Report report) throws IOException {
    return JSON.readTree(JsonReport.bytes(report));
  }

  private static List<String> texts(JsonNode array, String field) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(node -> node.path(field).textValue())
        .toList();
  }
}
