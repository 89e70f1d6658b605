package vn.soi.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.soi.config.Points;
import vn.soi.detect.Finding;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Range;

/**
 * What an earlier {@code report.json} proposed, to compare a new one with.
 *
 * @param asOf its audit date, ISO
 * @param agencies by id, in the order of the report
 */
public record EarlierReport(String asOf, Map<String, Entry> agencies) {

  /**
   * One agency of it.
   *
   * @param status {@code active}, {@code inactive} or {@code undecided}
   * @param total empty unless active
   * @param points by criterion id; empty where undecided
   */
  public record Entry(String status, Optional<Points> total, Map<String, Optional<Points>> points) {

    public Entry {
      points = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(points));
    }
  }

  public EarlierReport {
    agencies = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(agencies));
  }

  /**
   * Reads a report of the schema {@link JsonReport#SCHEMA}.
   *
   * @throws IOException when the bytes are no such report
   */
  public static EarlierReport parse(byte[] json) throws IOException {
    JsonNode root = JsonMapper.builder().build().readTree(json);
    if (root == null || !JsonReport.SCHEMA.equals(root.path("schema").asText())) {
      throw new IOException("not a report of schema " + JsonReport.SCHEMA);
    }
    Map<String, Entry> agencies = new LinkedHashMap<>();
    root.path("agencies").forEach(node -> agencies.put(node.path("id").asText(), entry(node)));
    return new EarlierReport(root.path("run").path("asOf").asText(), agencies);
  }

  /** What a proposal would be in a report. */
  public static Entry entry(Proposal proposal) {
    Map<String, Optional<Points>> points = new LinkedHashMap<>();
    for (CategoryScore category : proposal.categories()) {
      for (Finding finding : category.findings().findings()) {
        points.put(finding.criterion().id(), finding.points());
      }
    }
    return new Entry(
        AgencyJson.id(proposal.standing().status()), proposal.total().map(Range::proposed), points);
  }

  private static Entry entry(JsonNode node) {
    Map<String, Optional<Points>> points = new LinkedHashMap<>();
    for (JsonNode category : node.path("categories")) {
      for (JsonNode criterion : category.path("criteria")) {
        points.put(criterion.path("id").asText(), points(criterion.path("points")));
      }
    }
    return new Entry(
        node.path("status").asText(), points(node.path("total").path("proposed")), points);
  }

  private static Optional<Points> points(JsonNode value) {
    return value.isNumber() ? Optional.of(Points.of(value.decimalValue())) : Optional.empty();
  }
}
