package vn.soi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.soi.config.Agency;
import vn.soi.config.Category;
import vn.soi.config.Rubric;
import vn.soi.detect.Finding;
import vn.soi.reach.Status;
import vn.soi.score.CategoryScore;
import vn.soi.score.Proposal;
import vn.soi.score.Ranking;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class HtmlReportTest {

  private static final int EIGHT_MEGABYTES = 8_000_000;

  private Report report = SampleReport.few();
  private byte[] bytes = new byte[0];
  private Document page = new Document("");

  @BeforeAll
  void draw() {
    report = SampleReport.healthy();
    bytes = HtmlReport.bytes(report);
    page = read(report);
  }

  @Test
  void theSameReportGivesTheSameBytes() {
    assertThat(HtmlReport.bytes(SampleReport.healthy())).isEqualTo(bytes);
  }

  @Test
  void aWholeProvinceStaysBelowEightMegabytes() {
    assertThat(bytes.length).isLessThan(EIGHT_MEGABYTES);
  }

  @Test
  void aPolicyForbidsAllThatCouldBeLoadedOrRun() {
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .startsWith("default-src 'none'; style-src 'unsafe-inline'; img-src data:");
    assertThat(page.select("script, iframe, link, img, object, embed, form, base")).isEmpty();
  }

  @Test
  void everyAgencyHasARowThatLeadsToItsSheet() {
    for (Agency agency : SampleReport.CONFIGURATION.registry().agencies()) {
      Element link = required(page.select(".ranking a:containsOwn(" + agency.name() + ")").first());
      Element heading = required(page.getElementById(link.attr("href").substring(1)));
      assertThat(heading.text()).isEqualTo(agency.name());
      assertThat(heading.closest("article")).isNotNull();
    }
  }

  @Test
  void everyLinkInsideThePageFindsItsPlace() {
    for (Element link : page.select("a[href^=#]")) {
      assertThat(page.getElementById(link.attr("href").substring(1)))
          .as(link.attr("href"))
          .isNotNull();
    }
  }

  @Test
  void noPlaceIsNamedTwice() {
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void theColumnsAreThoseOfTheNoticeWithTheirMaxima() {
    for (int at = 0; at < report.blocks().size(); at++) {
      Ranking ranking = report.blocks().get(at);
      Rubric rubric = SampleReport.CONFIGURATION.rubric(ranking.block().rubric());
      List<String> heads = page.select(".ranking").get(at).select("thead th").eachText();
      assertThat(heads).hasSize(13).startsWith("Stt", "Tên cơ quan");
      assertThat(heads.subList(2, 12))
          .isEqualTo(rubric.categories().stream().map(HtmlReportTest::head).toList());
      assertThat(heads.get(12)).isEqualTo("Tổng điểm (" + rubric.maximum().vietnamese() + ")");
    }
    assertThat(page.select(".ranking thead th").eachText())
        .contains("Thông tin giới thiệu (12)", "Tổng điểm (99)", "Tổng điểm (100)");
  }

  @Test
  void rowsShowPositionsPointsAndTotalsOfTheRanking() {
    for (int at = 0; at < report.blocks().size(); at++) {
      List<Element> rows = page.select(".ranking").get(at).select("tbody tr");
      List<Ranking.Ranked> ranked = report.blocks().get(at).ranked();
      for (int row = 0; row < ranked.size(); row++) {
        assertThat(own(rows.get(row))).isEqualTo(expected(ranked.get(row)));
      }
    }
  }

  @Test
  void whatIsUndecidedShowsItsRange() {
    Ranking.Ranked open =
        report.blocks().get(0).ranked().stream()
            .filter(ranked -> !ranked.total().decided())
            .findFirst()
            .orElseThrow();
    String range =
        "từ %s đến %s"
            .formatted(open.total().lowest().vietnamese(), open.total().highest().vietnamese());
    assertThat(row(open.proposal()).select(".total small").text()).isEqualTo(range);
    assertThat(sheet(open.proposal()).select(".verdict .score").text()).contains(range);
  }

  @Test
  void unrankedAgenciesStandLastWithoutAnyPoints() {
    List<Element> rows = page.select(".ranking").get(0).select("tbody tr");
    List<Element> last = rows.subList(17, 20);
    assertThat(last).allMatch(row -> row.hasClass("unranked") && row.select(".number").isEmpty());
    assertThat(last.get(1).text()).contains("Trang web hiện tại không hoạt động");
    assertThat(last.get(1).select("td[colspan=11]")).hasSize(1);
    assertThat(last.get(0).text()).contains("Chưa kết luận", "Cần làm:");
  }

  @Test
  void everyCriterionIsExplained() {
    for (AgencySheet agency : report.agencies()) {
      List<Element> rows = sheet(agency.proposal()).select(".criteria tbody tr");
      List<Finding> findings =
          agency.proposal().categories().stream()
              .flatMap(score -> score.findings().findings().stream())
              .toList();
      assertThat(rows).hasSameSizeAs(findings);
      for (int at = 0; at < rows.size(); at++) {
        Finding finding = findings.get(at);
        String text = rows.get(at).text();
        assertThat(text)
            .contains(finding.criterion().label(), finding.criterion().basis())
            .contains(finding.explanation().replace("  ", " "));
        assertThat(rows.get(at).select(".steps li")).hasSameSizeAs(finding.criterion().steps());
        assertThat(rows.get(at).select(".piece a[href]")).hasSizeBetween(1, 3);
      }
    }
  }

  @Test
  void theStepsThatAreReachedAreWorthThePoints() {
    for (Element row : page.select(".criteria tbody tr:has(.partly)")) {
      String points = row.select(".points strong").text();
      Element best = required(row.select(".steps .reached").last());
      if (!best.text().contains("+")) {
        assertThat(best.text()).contains("Đã đạt · " + points + " điểm:");
        assertThat(row.select(".steps .next")).hasSize(1);
      }
    }
  }

  @Test
  void anAbsentSectionIsSaidInWords() {
    CategoryScore absent =
        report.agencies().stream()
            .flatMap(sheet -> sheet.proposal().categories().stream())
            .filter(score -> score.findings().sectionAbsent())
            .findFirst()
            .orElseThrow();
    assertThat(absent.points().proposed().vietnamese()).isEqualTo("-1");
    assertThat(page.select(".section .absent").first())
        .isNotNull()
        .extracting(Element::text)
        .asString()
        .contains("Không tìm thấy mục này trên trang", "−1 điểm");
  }

  @Test
  void noNameOfTheProgramsOwnFiguresIsShown() {
    assertThat(page.select(".measured").eachText())
        .allSatisfy(
            text ->
                assertThat(text)
                    .doesNotContainPattern(
                        "\\b(items|dated|newest|workingDays|share|attributes|pagesRead|issued)\\b"))
        .anySatisfy(text -> assertThat(text).contains("Mới nhất: 20/11/2012", "Tỷ lệ (%): 87,5"));
  }

  @Test
  void aSuspectRunSaysSoBeforeAnythingElse() {
    Document suspect = read(SampleReport.suspect());
    assertThat(suspect.body().text()).startsWith("Đợt đánh giá này chưa đáng tin cậy.");
    assertThat(suspect.select(".warning li").text()).contains("17 trong 30 trang");
    assertThat(page.select(".warning")).isEmpty();
  }

  @Test
  void theSentenceIsTheComputedOne() {
    assertThat(page.select(".lead").text()).isEqualTo(report.summary().sentence());
  }

  @Test
  void deadSitesAreExplainedOnTheirSheets() {
    for (AgencySheet agency : report.agencies()) {
      Element sheet = sheet(agency.proposal());
      boolean active = agency.proposal().standing().status() == Status.ACTIVE;
      assertThat(sheet.select(".because").isEmpty()).isEqualTo(active);
      assertThat(sheet.select(".visits tbody tr")).hasSameSizeAs(agency.visits());
    }
  }

  static Document read(Report report) {
    return Jsoup.parse(new String(HtmlReport.bytes(report), StandardCharsets.UTF_8));
  }

  private static String head(Category category) {
    return "%s (%s)".formatted(category.label(), category.maximum().vietnamese());
  }

  /** A row's cells, without the ranges below the points. */
  private static List<String> own(Element row) {
    return row.children().stream()
        .map(cell -> cell.tagName().equals("th") ? cell.text() : cell.ownText())
        .toList();
  }

  private static List<String> expected(Ranking.Ranked ranked) {
    List<String> cells = new java.util.ArrayList<>();
    cells.add(Integer.toString(ranked.position()));
    cells.add(ranked.proposal().agency().name());
    ranked
        .proposal()
        .categories()
        .forEach(score -> cells.add(printed(score.points().proposed().vietnamese())));
    cells.add(printed(ranked.total().proposed().vietnamese()));
    return cells;
  }

  private static Element required(@Nullable Element element) {
    return Objects.requireNonNull(element);
  }

  private static String printed(String points) {
    return points.replace('-', '−');
  }

  private Element row(Proposal proposal) {
    return page.select(".ranking tbody tr:has(a:containsOwn(" + proposal.agency().name() + "))")
        .get(0);
  }

  private Element sheet(Proposal proposal) {
    return page.select("article[aria-labelledby=co-quan-" + proposal.agency().id() + "]").get(0);
  }
}
