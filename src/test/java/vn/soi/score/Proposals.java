package vn.soi.score;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.soi.archive.Evidence;
import vn.soi.archive.RecordRef;
import vn.soi.config.Agency;
import vn.soi.config.Category;
import vn.soi.config.Criterion;
import vn.soi.config.Points;
import vn.soi.config.Step;
import vn.soi.detect.CategoryFindings;
import vn.soi.detect.Finding;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;
import vn.soi.site.Section;

/** Builds proposals for the tests of the arithmetic. */
public final class Proposals {

  public static final URI HOME = URI.create("http://so.mau.gov.vn/");

  private Proposals() {}

  public static Agency agency(String id, String block) {
    return new Agency(
        id,
        "Sở " + id,
        block,
        Optional.of(HOME),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  public static Criterion criterion(String id, int maximum) {
    Step step = new Step(Points.of(maximum), false, "đủ", Optional.empty(), Map.of());
    return new Criterion(
        id, id, "NĐ 43/2011", Points.of(maximum), "section", List.of(), List.of(step));
  }

  /** A finding of so many half points; undecided when negative. */
  public static Finding finding(Criterion criterion, int halves) {
    if (halves < 0) {
      return Finding.undecided(criterion, Map.of(), "chưa mở được", List.of());
    }
    Evidence proof =
        new Evidence(
            HOME, Instant.EPOCH, "bằng chứng", Optional.empty(), new RecordRef("", "", ""));
    return Finding.of(criterion, new Points(halves), Map.of(), "đã xem", 1, List.of(proof));
  }

  public static CategoryFindings category(int absent, Section.State section, int... halves) {
    List<Criterion> criteria =
        IntStream.range(0, halves.length).mapToObj(i -> criterion("news.c" + i, 4)).toList();
    Category category =
        new Category(
            "news",
            "Tin tức",
            "NĐ 43/2011",
            Points.of(absent),
            Points.of(4 * halves.length),
            criteria);
    List<Finding> findings =
        IntStream.range(0, halves.length)
            .mapToObj(i -> finding(criteria.get(i), halves[i]))
            .toList();
    return new CategoryFindings(category, section, List.of(), findings);
  }

  /** An active agency with so many half points. */
  public static Proposal scored(String id, int halves) {
    Standing active = Standing.active(HOME, List.of());
    List<CategoryFindings> categories = new ArrayList<>();
    for (int rest = halves; rest > 0; rest -= 8) {
      categories.add(category(0, Section.State.FOUND, Math.min(rest, 8)));
    }
    return Proposal.scored(agency(id, "departments"), active, categories);
  }

  public static Proposal inactive(String id) {
    return Proposal.unscored(
        agency(id, "departments"), Standing.because(Reason.DNS_FAILURE, List.of()));
  }
}
