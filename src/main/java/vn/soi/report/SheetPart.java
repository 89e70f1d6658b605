package vn.soi.report;

import java.net.URI;
import vn.soi.archive.Coverage;
import vn.soi.config.Agency;
import vn.soi.reach.Observation;
import vn.soi.reach.Status;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Range;
import vn.soi.score.Ranking;

/** Everything about one agency: what its site is worth, and why. */
final class SheetPart {

  private SheetPart() {}

  static String anchor(Agency agency) {
    return "co-quan-" + agency.id().replaceAll("[^A-Za-z0-9-]", "_");
  }

  static void write(Html html, AgencySheet sheet, Ranking ranking) {
    Proposal proposal = sheet.proposal();
    String anchor = anchor(proposal.agency());
    html.start("article", "class", "sheet", "aria-labelledby", anchor);
    html.start("header")
        .element("h3", proposal.agency().name(), "id", anchor)
        .element("p", ranking.block().label(), "class", "block");
    verdict(html, proposal, ranking);
    html.end();
    facts(html, sheet);
    observations(html, proposal);
    if (!proposal.categories().isEmpty()) {
      CategoryBars.write(html, proposal);
    }
    VisitTable.write(html, sheet.visits(), proposal.agency().name());
    int number = 1;
    for (CategoryScore score : proposal.categories()) {
      CategoryPart.write(html, score, number++, anchor);
    }
    html.start("p", "class", "back")
        .element("a", "Về bảng xếp loại", "href", "#" + RankingTable.anchor(ranking))
        .end()
        .end();
  }

  private static void verdict(Html html, Proposal proposal, Ranking ranking) {
    Status status = proposal.standing().status();
    html.start("div", "class", "verdict");
    proposal.total().ifPresent(total -> total(html, total, proposal, ranking));
    html.element("p", Wording.status(status), "class", "status " + AgencyJson.id(status)).end();
    proposal
        .standing()
        .reason()
        .ifPresent(
            reason ->
                html.start("p", "class", "because")
                    .element(
                        "strong", status == Status.INACTIVE ? Wording.INACTIVE : "Chưa kết luận")
                    .text(": " + Wording.reason(reason) + ". Cần làm: " + Wording.remedy(reason))
                    .end());
  }

  private static void total(Html html, Range total, Proposal proposal, Ranking ranking) {
    html.start("p", "class", "score")
        .element("strong", Wording.points(total.proposed()))
        .text(" / %s điểm".formatted(Wording.points(ranking.maximum())));
    if (!total.decided()) {
      html.text(" ").element("small", "(%s)".formatted(Wording.range(total)));
    }
    html.end();
    ranking.ranked().stream()
        .filter(ranked -> ranked.proposal().agency().id().equals(proposal.agency().id()))
        .forEach(
            ranked ->
                html.element(
                    "p",
                    "Thứ %d trong %d cơ quan được xếp loại"
                        .formatted(ranked.position(), ranking.ranked().size()),
                    "class",
                    "rank"));
  }

  private static void facts(Html html, AgencySheet sheet) {
    html.start("dl", "class", "facts");
    html.start("div").element("dt", "Địa chỉ trang").start("dd");
    sheet.proposal().agency().url().ifPresentOrElse(html::link, () -> html.text("chưa có"));
    html.end().end();
    sheet
        .proposal()
        .standing()
        .home()
        .filter(home -> !registered(sheet, home))
        .ifPresent(
            home ->
                html.start("div")
                    .element("dt", "Trang chủ mở được tại")
                    .start("dd")
                    .link(home)
                    .end()
                    .end());
    html.start("div")
        .element("dt", "Mức độ xem xét")
        .element("dd", coverage(sheet.coverage()))
        .end()
        .end();
  }

  private static boolean registered(AgencySheet sheet, URI home) {
    return sheet.proposal().agency().url().filter(home::equals).isPresent();
  }

  private static String coverage(Coverage coverage) {
    if (coverage.linksSeen() == 0) {
      return "Không xem được trang nào";
    }
    return "Đã xem %d trang và tệp; %d địa chỉ không mở được; %d trong %d địa chỉ gặp trên trang"
            .formatted(
                coverage.pagesFetched(),
                coverage.pagesFailed(),
                coverage.linksSkipped(),
                coverage.linksSeen())
        + " không mở vì đã đủ mẫu, ngoài trang hoặc không được phép"
        + (coverage.budgetSpent() ? "; dừng do hết hạn mức dành cho một trang" : "");
  }

  private static void observations(Html html, Proposal proposal) {
    if (proposal.standing().observations().isEmpty()) {
      return;
    }
    html.start("ul", "class", "observations", "aria-label", "Lưu ý về trang");
    for (Observation observation : proposal.standing().observations()) {
      html.start("li")
          .element("strong", Wording.observation(observation.kind()))
          .text(": " + observation.detail());
      EvidenceList.write(html, observation.evidence());
      html.end();
    }
    html.end();
  }
}
