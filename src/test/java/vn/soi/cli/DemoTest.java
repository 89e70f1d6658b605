package vn.soi.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.netpreserve.jwarc.tools.ValidateTool;
import vn.soi.demo.Holdings;

/** The newcomer's first command, held to the printed notice and to the promises on its files. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DemoTest {

  private static final Holdings HOLDINGS = Holdings.ofTheNotice();
  private static final Path NOTICE = Path.of("src/test/resources/domain/notice-61-2012.json");

  private List<JsonNode> rows = List.of();
  private DemoRun demo = new DemoRun(new Said(-1, "", ""), Path.of(""));
  private ReportFile report = new ReportFile(ReportFile.NOTHING);

  @BeforeAll
  void run() throws Exception {
    List<JsonNode> all = new ArrayList<>();
    ReportFile.json(NOTICE).path("blocks").forEach(block -> block.path("rows").forEach(all::add));
    rows = List.copyOf(all);
    demo = DemoRun.shared();
    report = demo.report();
  }

  private List<JsonNode> scored() {
    return rows.stream().filter(row -> row.path("status").asText().equals("scored")).toList();
  }

  @Test
  void endsWithStatus0AndSaysNothingButResults() {
    assertThat(demo.said().status()).isZero();
    assertThat(demo.said().err()).isEmpty();
    assertThat(demo.said().out()).contains("Trang web hiện tại không hoạt động", "report.html");
  }

  @Test
  void the280CellsAreThoseOfTheNotice() {
    Map<String, String> expected = new TreeMap<>();
    Map<String, String> proposed = new TreeMap<>();
    for (JsonNode row : scored()) {
      String id = row.path("id").asText();
      row.path("points")
          .properties()
          .forEach(cell -> expected.put(id + " " + cell.getKey(), number(cell.getValue())));
      report.cells(id).forEach((category, cell) -> proposed.put(id + " " + category, cell));
    }
    assertThat(expected).hasSize(280);
    assertThat(proposed).isEqualTo(expected);
  }

  @Test
  void the28TotalsAreThoseOfTheNotice() {
    Map<String, String> expected = new LinkedHashMap<>();
    Map<String, String> proposed = new LinkedHashMap<>();
    for (JsonNode row : scored()) {
      String id = row.path("id").asText();
      expected.put(id, number(row.path("total")));
      proposed.put(id, report.total(id));
    }
    assertThat(expected).hasSize(28);
    assertThat(proposed).isEqualTo(expected);
  }

  @Test
  void positionsAreThoseOfTheNoticeWithTiesShared() throws IOException {
    for (JsonNode block : ReportFile.json(NOTICE).path("blocks")) {
      Map<String, Integer> expected = new TreeMap<>();
      List<Double> totals = new ArrayList<>();
      for (JsonNode row : block.path("rows")) {
        if (row.path("total").isNumber()) {
          double total = row.path("total").asDouble();
          totals.add(total);
          // The notice numbers equal totals apart; here they share the first one's position.
          expected.put(row.path("id").asText(), 1 + totals.indexOf(total));
          assertThat(row.path("position").asInt()).isEqualTo(totals.size());
        }
      }
      Map<String, Integer> given = new TreeMap<>();
      ranking(block.path("id").asText())
          .forEach(r -> given.put(r.path("agency").asText(), r.path("position").asInt()));
      assertThat(given).as(block.path("id").asText()).isEqualTo(expected);
    }
  }

  @Test
  void position14IsSharedAmongDepartmentsAnd8AmongDistricts() {
    assertThat(shared("departments")).containsExactly(14);
    assertThat(shared("districts")).containsExactly(8);
  }

  private List<Integer> shared(String block) {
    Map<Integer, Integer> holders = new TreeMap<>();
    ranking(block).forEach(r -> holders.merge(r.path("position").asInt(), 1, Integer::sum));
    return holders.entrySet().stream()
        .filter(e -> e.getValue() > 1)
        .map(Map.Entry::getKey)
        .toList();
  }

  private JsonNode ranking(String block) {
    for (JsonNode one : report.root().path("blocks")) {
      if (one.path("id").asText().equals(block)) {
        return one.path("ranking");
      }
    }
    throw new IllegalArgumentException("no block '" + block + "'");
  }

  @Test
  void theTwoDeadSitesAreInactiveEachForItsOwnReason() {
    Map<String, String> inactive = new TreeMap<>();
    for (JsonNode agency : report.root().path("agencies")) {
      if (!agency.path("status").asText().equals("active")) {
        inactive.put(
            agency.path("id").asText(),
            agency.path("status").asText() + " " + agency.path("reason").asText());
        assertThat(agency.path("total").isNull()).isTrue();
      }
    }
    assertThat(inactive)
        .isEqualTo(Map.of("snv", "inactive connection-failed", "bqlda", "inactive placeholder"));
  }

  @Test
  void theSummaryCountsWhatTheNoticesRowsCount() {
    JsonNode summary = report.root().path("summary");
    Map<String, Integer> counts = new TreeMap<>();
    summary
        .properties()
        .forEach(
            e -> {
              if (e.getValue().isInt()) {
                counts.put(e.getKey(), e.getValue().asInt());
              }
            });
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "agencies",
                30,
                "scored",
                28,
                "inactive",
                2,
                "undecided",
                0,
                "above50",
                11,
                "below50",
                17));
  }

  @Test
  void everyCriterionHoldsWhatTheReplicaHolds() {
    List<String> others = new ArrayList<>();
    for (JsonNode row : scored()) {
      String id = row.path("id").asText();
      report
          .points(id)
          .forEach(
              (criterion, points) -> {
                String held = HOLDINGS.of(id, criterion).points().toString();
                if (!points.equals(held)) {
                  others.add(id + " " + criterion + ": holds " + held + ", given " + points);
                }
              });
    }
    assertThat(others).isEmpty();
  }

  @Test
  void theReportKeepsToItsPublishedSchema() throws IOException {
    JsonNode definition = ReportFile.json(Path.of("config/schema/report.schema.json"));
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(definition)
                .validate(report.root()))
        .isEmpty();
  }

  @Test
  void everyPointIsProvedByRecordsThatTheArchiveHolds() throws IOException {
    assertThat(new Proofs(demo.run()).complaints(report)).isEmpty();
  }

  @Test
  void latestPointsToTheRun() throws IOException {
    String id = report.root().path("run").path("id").asText();
    assertThat(id).startsWith("demo-");
    assertThat(Files.readSymbolicLink(demo.reports().resolve("latest"))).hasToString(id);
  }

  @Test
  void jwarcsValidatorAcceptsEveryArchive() throws Exception {
    var validate = ValidateTool.class.getDeclaredMethod("validate", Path.class);
    validate.setAccessible(true);
    List<Path> archives;
    try (Stream<Path> files = Files.list(demo.run().resolve("archive"))) {
      archives = files.sorted().toList();
    }
    assertThat(archives).hasSize(30);
    for (Path archive : archives) {
      assertThat((boolean) validate.invoke(new ValidateTool(false), archive))
          .as(archive.getFileName().toString())
          .isTrue();
    }
  }

  @Test
  void aSecondRunGivesTheSameReportButForTimes(@TempDir Path reports) throws Exception {
    DemoRun second = DemoRun.into(reports);
    assertThat(second.said().status()).isZero();
    assertThat(second.report().withoutTimes()).isEqualTo(report.withoutTimes());
  }

  private static String number(JsonNode value) {
    return value.asText().replaceAll("\\.0$", "");
  }
}
