package vn.soi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.soi.config.Points;

/** The holdings are the notice's cells, in steps that the rubrics give. */
final class HoldingsTest {
  private final Holdings holdings = Holdings.ofTheNotice();

  @Test
  void theSumsOfTheHoldingsAreThe280CellsOfTheNotice() throws IOException {
    int cells = 0;
    JsonNode notice = new ObjectMapper().readTree(Table.text("notice-61-2012.json"));
    for (JsonNode block : notice.get("blocks")) {
      for (JsonNode row : block.get("rows")) {
        for (Map.Entry<String, JsonNode> cell : row.path("points").properties()) {
          String agency = row.get("id").asText();
          Points printed = Points.of(cell.getValue().decimalValue());
          assertThat(holdings.cell(agency, cell.getKey())).as(agency + cell).isEqualTo(printed);
          cells++;
        }
      }
    }
    assertThat(cells).isEqualTo(280);
    assertThat(holdings.agencies()).hasSize(28);
  }

  @Test
  void theStepsAreThoseOfTheRubrics() throws IOException {
    Map<String, Points> maxima = new TreeMap<>();
    ObjectMapper yaml = new ObjectMapper(new YAMLFactory());
    for (String block : List.of("departments", "districts")) {
      Path rubric = Path.of("config", "rubrics", "nd43-2011-" + block + ".yaml");
      for (JsonNode category : yaml.readTree(rubric.toFile()).get("categories")) {
        for (JsonNode criterion : category.get("criteria")) {
          String id = criterion.get("id").asText();
          maxima.put(id, Points.of(criterion.get("maximum").decimalValue()));
          for (JsonNode step : criterion.get("steps")) {
            JsonNode points = step.has("adds") ? step.get("adds") : step.get("points");
            assertThat(steps(id).ladder()).as(id).contains(Points.of(points.decimalValue()));
          }
        }
      }
    }
    assertThat(holdings.steps().keySet()).containsExactlyInAnyOrderElementsOf(maxima.keySet());
    maxima.forEach(
        (id, most) ->
            assertThat(steps(id).ladder().stream().max(Points::compareTo)).contains(most));
  }

  private Steps steps(String criterion) {
    Steps steps = holdings.steps().get(criterion);
    if (steps == null) {
      throw new AssertionError("no steps for " + criterion);
    }
    return steps;
  }

  @Test
  void everyCriterionIsHeldByAnAgency() {
    for (String criterion : holdings.steps().keySet()) {
      assertThat(holdings.agencies())
          .as(criterion)
          .anyMatch(id -> !holdings.of(id, criterion).none());
    }
  }

  @Test
  void takingAThingAwayLowersWhatItProvesAndNothingElse() {
    for (String agency : holdings.agencies()) {
      for (String criterion : holdings.steps().keySet()) {
        if (!holdings.of(agency, criterion).none()) {
          Holdings less = holdings.without(agency, criterion);
          List<String> allowed = new ArrayList<>(steps(criterion).alsoFalls().keySet());
          allowed.add(criterion);
          assertThat(less.of(agency, criterion).none()).isTrue();
          assertThat(holdings.differences(less, agency)).isSubsetOf(allowed).contains(criterion);
        }
      }
    }
  }

  @Test
  void pointsThatNoStepGivesAreRefused() {
    assertThatThrownBy(() -> holdings.with("skhdt", "services.forms", "3"))
        .hasMessageContaining("services.forms cannot give 3");
  }

  @Test
  void freshNewsWithoutAnyNewsOfTheMonthAreRefused() {
    assertThatThrownBy(() -> holdings.with("stc", "news.recency", "2"))
        .hasMessageContaining("news.frequency is not there");
  }

  @Test
  void anOfficialMailboxIsInTheContactDataOrNowhere() {
    assertThatThrownBy(() -> holdings.with("sct", "introduction.contact", "2"))
        .hasMessageContaining("support.tracking is not there");
  }
}
