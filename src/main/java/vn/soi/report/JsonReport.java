package vn.soi.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import vn.soi.config.Rubric;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;
import vn.soi.score.Summary;

/**
 * The report as {@code report.json}, schema {@code soi-report/1}: the result from which every other
 * form is drawn. One report always gives the same bytes.
 */
public final class JsonReport {

  public static final String SCHEMA = "soi-report/1";

  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private JsonReport() {}

  public static byte[] bytes(Report report) {
    try {
      return (JSON.writeValueAsString(tree(report)) + "\n").getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a tree of plain values can be written", impossible);
    }
  }

  private static ObjectNode tree(Report report) {
    ObjectNode root = JsonNodeFactory.instance.objectNode();
    root.put("schema", SCHEMA);
    root.putObject("tool").put("name", "soi").put("version", report.run().version());
    run(root.putObject("run"), report.run());
    ArrayNode blocks = root.putArray("blocks");
    report.blocks().forEach(ranking -> block(blocks.addObject(), ranking));
    summary(root.putObject("summary"), report.summary());
    ArrayNode agencies = root.putArray("agencies");
    report.agencies().forEach(sheet -> AgencyJson.write(agencies.addObject(), sheet));
    return root;
  }

  private static void run(ObjectNode node, RunFacts run) {
    node.put("id", run.id());
    node.put("startedAt", Times.iso(run.startedAt()));
    node.put("finishedAt", Times.iso(run.finishedAt()));
    node.put("asOf", run.asOf().toString());
    node.put("province", run.province());
    ObjectNode health = node.putObject("health");
    health.put("state", run.healthy() ? "healthy" : "suspect");
    ArrayNode reasons = health.putArray("reasons");
    run.suspicions().forEach(reasons::add);
    ArrayNode rubrics = node.putArray("rubrics");
    for (Rubric rubric : run.rubrics()) {
      rubrics
          .addObject()
          .put("id", rubric.id())
          .put("version", rubric.version())
          .put("sha256", rubric.sha256());
    }
    node.putObject("registry").put("sha256", run.registrySha256());
  }

  private static void block(ObjectNode node, Ranking ranking) {
    node.put("id", ranking.block().id());
    node.put("label", ranking.block().label());
    node.put("rubric", ranking.block().rubric());
    node.put("maximum", ranking.maximum().value());
    ArrayNode ranked = node.putArray("ranking");
    for (Ranking.Ranked one : ranking.ranked()) {
      ranked
          .addObject()
          .put("position", one.position())
          .put("agency", one.proposal().agency().id())
          .put("total", one.total().proposed().value());
    }
    ArrayNode unranked = node.putArray("unranked");
    for (Proposal one : ranking.unranked()) {
      unranked
          .addObject()
          .put("agency", one.agency().id())
          .put("status", AgencyJson.id(one.standing().status()))
          .put("reason", one.standing().reason().orElseThrow().id());
    }
  }

  private static void summary(ObjectNode node, Summary summary) {
    node.put("agencies", summary.agencies());
    node.put("scored", summary.scored());
    node.put("inactive", summary.inactive());
    node.put("undecided", summary.undecided());
    node.put("above50", summary.above50());
    node.put("below50", summary.below50());
    node.put("sentence", summary.sentence());
  }
}
