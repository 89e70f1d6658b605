package vn.soi.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soi.archive.Outcome;
import vn.soi.reach.Reason;

/** Holds report.json to its published schema, and the schema to refusing what is not promised. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportSchemaTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private JsonNode definition = JSON.nullNode();
  private JsonNode valid = JSON.nullNode();
  private Schema schema =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(JSON.createObjectNode());

  @BeforeAll
  void read() throws IOException {
    definition = JSON.readTree(Files.readString(Path.of("config/schema/report.schema.json")));
    schema =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(definition);
    valid = JsonReportTest.tree(SampleReport.few());
    valid.path("agencies").forEach(agency -> shorten(agency.path("categories"), 2));
    valid.findValues("criteria").forEach(criteria -> shorten(criteria, 2));
  }

  @Test
  void acceptsReportsAsTheyAreWritten() throws IOException {
    assertThat(schema.validate(JsonReportTest.tree(SampleReport.healthy()))).isEmpty();
    assertThat(schema.validate(JsonReportTest.tree(SampleReport.suspect()))).isEmpty();
    assertThat(schema.validate(valid)).isEmpty();
  }

  @Test
  void refusesAReportThatLacksAnyOfItsKeys() {
    List<String> accepted = new ArrayList<>();
    everyObject(
        valid,
        "",
        (path, object) -> {
          for (String name : names(object)) {
            JsonNode value = object.remove(name);
            if (schema.validate(valid).isEmpty()) {
              accepted.add(path + "/" + name);
            }
            object.set(name, value);
          }
        });
    assertThat(accepted).isEmpty();
  }

  @Test
  void refusesAKeyThatIsNotPromised() {
    List<String> accepted = new ArrayList<>();
    everyObject(
        valid,
        "",
        (path, object) -> {
          object.put("surplus", 1);
          if (schema.validate(valid).isEmpty()) {
            accepted.add(path);
          }
          object.remove("surplus");
        });
    assertThat(accepted).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/schema | \"soi-report/2\"",
        "/run/startedAt | \"2012-11-22T08:35:20Z\"",
        "/run/health/reasons | [\"lỗi\"]",
        "/run/health/state | \"suspect\"",
        "/blocks/0/ranking/0/position | 0",
        "/blocks/0/ranking/0/total | 10.25",
        "/blocks/0/ranking/0/total | \"10.5\"",
        "/blocks/0/unranked/1/reason | \"blocked\"",
        "/agencies/4/total | 0",
        "/agencies/4/total | {\"proposed\": 0, \"lowest\": 0, \"highest\": 0}",
        "/agencies/4/status | \"active\"",
        "/agencies/4/reason | null",
        "/agencies/4/reason | \"asleep\"",
        "/agencies/0/total | null",
        "/agencies/0/categories | []",
        "/agencies/0/url | \"javascript:alert(1)\"",
        "/agencies/0/url | null",
        "/agencies/0/visits/0/outcome | \"fine\"",
        "/agencies/0/categories/0/section | \"missing\"",
        "/agencies/0/categories/0/criteria/0/evidence | []",
        "/agencies/0/categories/0/criteria/0/points | null",
        "/agencies/0/categories/0/criteria/0/points | -1",
        "/agencies/0/categories/0/criteria/0/state | \"undecided\"",
        "/agencies/0/categories/0/criteria/0/state | \"unmet\"",
        "/agencies/0/categories/0/criteria/0/explanation | \"\"",
        "/agencies/0/categories/0/criteria/0/confidence | 1.5",
        "/agencies/0/categories/0/criteria/0/measured | {\"items\": {\"a\": 1}}",
      })
  void refusesWhatIsNotPromised(String pointer, String value) throws IOException {
    JsonNode changed = valid.deepCopy();
    int slash = pointer.lastIndexOf('/');
    JsonNode parent = changed.at(pointer.substring(0, slash));
    assertThat(parent.has(pointer.substring(slash + 1))).as(pointer).isTrue();
    ((ObjectNode) parent).set(pointer.substring(slash + 1), JSON.readTree(value));
    assertThat(schema.validate(changed)).as(pointer + " = " + value).isNotEmpty();
  }

  @Test
  void knowsEveryReasonAndOutcomeOfTheProgram() {
    assertThat(texts(definition.at("/$defs/reason/enum")))
        .containsExactlyElementsOf(Arrays.stream(Reason.values()).map(Reason::id).toList());
    assertThat(texts(definition.at("/$defs/visit/properties/outcome/enum")))
        .containsExactlyElementsOf(Arrays.stream(Outcome.values()).map(AgencyJson::id).toList());
  }

  /** What is done at each object. */
  private interface Visitor {
    void at(String path, ObjectNode object);
  }

  /** Visits all objects of one fixed shape; of a list the first two, for the rest repeats them. */
  private static void everyObject(JsonNode node, String path, Visitor visitor) {
    if (node instanceof ObjectNode object) {
      visitor.at(path, object);
      names(object).stream()
          .filter(name -> !name.equals("measured"))
          .forEach(name -> everyObject(object.path(name), path + "/" + name, visitor));
    }
    if (node.isArray()) {
      for (int at = 0; at < Math.min(2, node.size()); at++) {
        everyObject(node.get(at), path + "/" + at, visitor);
      }
    }
  }

  private static void shorten(JsonNode array, int most) {
    while (array.size() > most) {
      ((ArrayNode) array).remove(most);
    }
  }

  private static List<String> names(ObjectNode object) {
    return object.propertyStream().map(Map.Entry::getKey).toList();
  }

  private static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue).toList();
  }
}
