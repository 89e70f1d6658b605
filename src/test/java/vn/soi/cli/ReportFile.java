package vn.soi.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** A report.json as another program reads it. */
record ReportFile(JsonNode root) {

  private static final ObjectMapper JSON = new ObjectMapper();

  static final JsonNode NOTHING = JSON.nullNode();

  /** What may differ between two runs over the same sites: times, and the run's id. */
  private static final Set<String> TIMES =
      Set.of("startedAt", "finishedAt", "at", "retrievedAt", "millis");

  static ReportFile of(Path run) throws IOException {
    return new ReportFile(JSON.readTree(Files.readAllBytes(run.resolve(RunFolder.REPORT))));
  }

  static JsonNode json(Path file) throws IOException {
    return JSON.readTree(Files.readAllBytes(file));
  }

  JsonNode agency(String id) {
    for (JsonNode agency : root.path("agencies")) {
      if (agency.path("id").asText().equals(id)) {
        return agency;
      }
    }
    throw new IllegalArgumentException("no agency '" + id + "' in the report");
  }

  /** Points by criterion; {@code null} as text where undecided. */
  Map<String, String> points(String agency) {
    Map<String, String> points = new LinkedHashMap<>();
    for (JsonNode category : agency(agency).path("categories")) {
      for (JsonNode criterion : category.path("criteria")) {
        points.put(criterion.path("id").asText(), criterion.path("points").asText());
      }
    }
    return points;
  }

  /** Proposed points by category; a range where something is undecided. */
  Map<String, String> cells(String agency) {
    Map<String, String> cells = new LinkedHashMap<>();
    for (JsonNode category : agency(agency).path("categories")) {
      cells.put(category.path("id").asText(), range(category));
    }
    return cells;
  }

  String total(String agency) {
    return range(agency(agency).path("total"));
  }

  private static String range(JsonNode node) {
    String lowest = node.path("lowest").asText();
    String highest = node.path("highest").asText();
    return lowest.equals(highest) ? node.path("proposed").asText() : lowest + "-" + highest;
  }

  /** The report without what may differ between two runs over the same sites. */
  String withoutTimes() {
    JsonNode copy = root.deepCopy();
    ((ObjectNode) copy.path("run")).remove("id");
    removeTimes(copy);
    return copy.toPrettyString();
  }

  private static void removeTimes(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(TIMES);
      object.forEach(ReportFile::removeTimes);
    } else if (node instanceof ArrayNode array) {
      array.forEach(ReportFile::removeTimes);
    }
  }
}
