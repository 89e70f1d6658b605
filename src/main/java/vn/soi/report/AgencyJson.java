package vn.soi.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.util.Collection;
import java.util.Locale;
import vn.soi.archive.Coverage;
import vn.soi.archive.Evidence;
import vn.soi.archive.Visit;
import vn.soi.detect.CategoryFindings;
import vn.soi.detect.Finding;
import vn.soi.reach.Observation;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Range;

/** One agency's part of {@code report.json}. */
final class AgencyJson {

  private AgencyJson() {}

  static void write(ObjectNode node, AgencySheet sheet) {
    Proposal proposal = sheet.proposal();
    node.put("id", proposal.agency().id());
    node.put("name", proposal.agency().name());
    node.put("block", proposal.agency().block());
    node.put("url", proposal.agency().url().map(URI::toString).orElse(null));
    node.put("status", id(proposal.standing().status()));
    node.put("reason", proposal.standing().reason().map(reason -> reason.id()).orElse(null));
    ArrayNode visits = node.putArray("visits");
    sheet.visits().forEach(visit -> visit(visits.addObject(), visit));
    ArrayNode observations = node.putArray("observations");
    proposal.standing().observations().forEach(o -> observation(observations.addObject(), o));
    proposal
        .total()
        .ifPresentOrElse(
            total -> range(node.putObject("total"), total), () -> node.putNull("total"));
    coverage(node.putObject("coverage"), sheet.coverage());
    ArrayNode categories = node.putArray("categories");
    proposal.categories().forEach(score -> category(categories.addObject(), score));
  }

  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void visit(ObjectNode node, Visit visit) {
    node.put("at", Times.iso(visit.at()));
    node.put("url", visit.url().toString());
    node.put("outcome", id(visit.outcome()));
    visit
        .httpStatus()
        .ifPresentOrElse(
            status -> node.put("httpStatus", status), () -> node.putNull("httpStatus"));
    node.put("millis", visit.millis());
    node.put("address", visit.address().orElse(null));
    node.put("detail", visit.detail());
  }

  private static void observation(ObjectNode node, Observation observation) {
    node.put("kind", observation.kind());
    node.put("detail", observation.detail());
    evidence(node.putArray("evidence"), observation.evidence());
  }

  private static void range(ObjectNode node, Range range) {
    node.put("proposed", range.proposed().value());
    node.put("lowest", range.lowest().value());
    node.put("highest", range.highest().value());
  }

  private static void coverage(ObjectNode node, Coverage coverage) {
    node.put("pagesFetched", coverage.pagesFetched());
    node.put("pagesFailed", coverage.pagesFailed());
    node.put("linksSeen", coverage.linksSeen());
    node.put("linksSkipped", coverage.linksSkipped());
    node.put("budgetSpent", coverage.budgetSpent());
  }

  private static void category(ObjectNode node, CategoryScore score) {
    CategoryFindings findings = score.findings();
    node.put("id", findings.category().id());
    node.put("maximum", findings.category().maximum().value());
    range(node, score.points());
    node.put("section", findings.sectionState());
    ArrayNode urls = node.putArray("sectionUrls");
    findings.sectionUrls().forEach(url -> urls.add(url.toString()));
    ArrayNode criteria = node.putArray("criteria");
    findings.findings().forEach(finding -> criterion(criteria.addObject(), finding));
  }

  private static void criterion(ObjectNode node, Finding finding) {
    node.put("id", finding.criterion().id());
    node.put("maximum", finding.criterion().maximum().value());
    finding
        .points()
        .ifPresentOrElse(
            points -> node.put("points", points.value()), () -> node.putNull("points"));
    node.put("state", id(finding.state()));
    node.put("basis", finding.criterion().basis());
    ObjectNode measured = node.putObject("measured");
    finding.measured().forEach((name, value) -> measured(measured, name, value));
    node.put("explanation", finding.explanation());
    node.put(
        "confidence", BigDecimal.valueOf(finding.confidence()).setScale(2, RoundingMode.HALF_UP));
    evidence(node.putArray("evidence"), finding.evidence());
  }

  private static void measured(ObjectNode node, String name, Object value) {
    if (value instanceof Boolean truth) {
      node.put(name, truth);
    } else if (value instanceof Integer || value instanceof Long) {
      node.put(name, ((Number) value).longValue());
    } else if (value instanceof Number number) {
      node.put(name, new BigDecimal(number.toString()));
    } else if (value instanceof Collection<?> many) {
      ArrayNode array = node.putArray(name);
      many.forEach(one -> array.add(one.toString()));
    } else {
      node.put(name, value.toString());
    }
  }

  private static void evidence(ArrayNode array, Collection<Evidence> pieces) {
    for (Evidence piece : pieces) {
      ObjectNode node = array.addObject();
      node.put("url", piece.url().toString());
      node.put("retrievedAt", Times.iso(piece.retrievedAt()));
      node.put("excerpt", piece.excerpt());
      node.put("selector", piece.selector().orElse(null));
      node.putObject("archive")
          .put("file", piece.archive().file())
          .put("recordId", piece.archive().recordId())
          .put("payloadDigest", piece.archive().payloadDigest());
    }
  }
}
