package vn.soi.site.read.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class TablesTest {

  private static final Tables TABLES = new Tables(List.of(Words.DOCUMENTS));

  private static List<Table> read(String html) {
    return TABLES.in(Jsoup.parse(html).body());
  }

  private static List<Row> rows(String html) {
    List<Table> tables = read(html);
    assertThat(tables).hasSize(1);
    return tables.get(0).rows();
  }

  @Test
  void aHeadOfThNamesTheCells() {
    List<Row> rows =
        rows(
            "<table><thead><tr><th>STT</th><th>Số/Ký hiệu</th><th>Ngày ban hành</th><th>Trích yếu</th>"
                + "</tr></thead><tbody><tr><td>1</td><td>12/2012/QĐ-UBND</td><td>05/11/2012</td>"
                + "<td><a href='/a'>Về giá đất</a></td></tr></tbody></table>");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).texts(Words.DOCUMENTS))
        .containsEntry("number", "12/2012/QĐ-UBND")
        .containsEntry("issued", "05/11/2012")
        .containsEntry("abstract", "Về giá đất")
        .hasSize(3);
    assertThat(rows.get(0).cell(Words.DOCUMENTS, "abstract").orElseThrow().selectFirst("a"))
        .isNotNull();
  }

  @Test
  void aFirstRowOfPlainCellsIsTheHeaderWhereItsWordsAreColumnNames() {
    List<Row> rows =
        rows(
            "<table><tr><td colspan=4>DANH MỤC VĂN BẢN</td></tr>"
                + "<tr><td>TT</td><td>SỐ KÝ HIỆU</td><td>NGÀY BAN HÀNH</td><td>NỘI DUNG</td></tr>"
                + "<tr><td>1</td><td>01/QĐ-STC</td><td>02/01/2012</td><td>Giao chỉ tiêu</td></tr>"
                + "</table>");
    assertThat(rows.get(0).text(Words.DOCUMENTS, "number")).contains("01/QĐ-STC");
  }

  @Test
  void aHeaderInDecomposedLettersIsTheSame() {
    String html =
        "<table><tr><td>Số ký hiệu</td><td>Ngày ban hành</td></tr>"
            + "<tr><td>01/QĐ-STC</td><td>02/01/2012</td></tr></table>";
    List<Row> rows = rows(Normalizer.normalize(html, Normalizer.Form.NFD));
    assertThat(rows.get(0).text(Words.DOCUMENTS, "issued")).contains("02/01/2012");
    assertThat(rows.get(0).text(Words.DOCUMENTS, "number")).contains("01/QĐ-STC");
  }

  @Test
  void aBoldFirstRowIsTheHeaderWhateverItsWords() {
    List<Row> rows =
        rows(
            "<table><tr><td><b>Tên công trình</b></td><td><strong>Chủ đầu tư</strong></td></tr>"
                + "<tr><td>Cầu Rạch Giá</td><td>Sở GTVT</td></tr></table>");
    assertThat(rows.get(0).cells()).containsOnlyKeys("Tên công trình", "Chủ đầu tư");
  }

  @Test
  void emptyCellsAndPlaceholdersAreNoValues() {
    List<Row> rows =
        rows(
            "<table><tr><th>Số hiệu</th><th>Ngày ký</th><th>Trích yếu</th></tr>"
                + "<tr><td>&nbsp;</td><td>…</td><td>Đang cập nhật</td></tr>"
                + "<tr><td>-</td><td></td><td>Kế hoạch năm</td></tr></table>");
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).cells()).containsOnlyKeys("Trích yếu");
  }

  @Test
  void rowsOfNothingButSerialNumbersAreNoRows() {
    StringBuilder html = new StringBuilder("<table><tr><th>STT</th><th>Số hiệu</th></tr>");
    for (int i = 1; i <= 17; i++) {
      html.append("<tr><td>").append(i).append("</td><td></td></tr>");
    }
    assertThat(rows(html + "</table>")).isEmpty();
  }

  @Test
  void spansAreFilledAndHeadersInTwoRowsJoined() {
    List<Row> rows =
        rows(
            "<table><tr><th rowspan=2>Số hiệu</th><th colspan=2>Ngày</th></tr>"
                + "<tr><th>ban hành</th><th>hiệu lực</th></tr>"
                + "<tr><td rowspan=2>7/CT-UBND</td><td>1/2/2012</td><td>3/2/2012</td></tr>"
                + "<tr><td>4/2/2012</td><td>5/2/2012</td></tr></table>");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(0).text(Words.DOCUMENTS, "effective")).contains("3/2/2012");
    assertThat(rows.get(1).text(Words.DOCUMENTS, "number")).contains("7/CT-UBND");
    assertThat(rows.get(1).text(Words.DOCUMENTS, "issued")).contains("4/2/2012");
  }

  @Test
  void aRowAcrossTheTableIsTheHeadingOfThoseBelow() {
    List<Row> rows =
        rows(
            "<table><tr><th>TT</th><th>Tên</th><th>Vốn</th></tr>"
                + "<tr><td colspan=3>I. Dự án đang triển khai</td></tr>"
                + "<tr><td>1</td><td>Đê biển</td><td>3 tỷ</td></tr></table>");
    assertThat(rows.get(0).group()).contains("I. Dự án đang triển khai");
  }

  @Test
  void layoutTablesAreNoTablesOfData() {
    List<Row> rows =
        rows(
            "<table><tr><td><b>Trang chủ</b></td><td><b>Liên hệ</b></td></tr><tr><td>Menu</td><td>"
                + "<table><tr><th>Số hiệu</th><th>Trích yếu</th></tr>"
                + "<tr><td>1/TB-VP</td><td>Nghỉ lễ</td></tr></table></td></tr></table>");
    assertThat(rows.get(0).text(Words.DOCUMENTS, "abstract")).contains("Nghỉ lễ");
  }

  @Test
  void aFormWithoutHeaderIsNoTable() {
    assertThat(
            read(
                "<table><tr><td>Từ khóa</td><td><input></td></tr>"
                    + "<tr><td>Loại văn bản</td><td><select></select></td></tr></table>"))
        .isEmpty();
  }

  @Test
  void aTableOfLabelledValuesIsNoTableOfColumns() {
    assertThat(
            read(
                "<table><tr><td>Số ký hiệu</td><td>5/2012/QĐ-UBND</td></tr>"
                    + "<tr><td>Ngày ban hành</td><td>5/6/2012</td></tr></table>"))
        .isEmpty();
  }

  @Test
  void aTableWithinAListViewsCellStaysPartOfTheCell() {
    List<Row> rows =
        rows(
            "<table class='ms-listviewtable'><tr><th><div>Số ký hiệu</div></th><th>Trích yếu</th></tr>"
                + "<tr><td>3/BC-SYT</td><td><table><tr><td><a href='/x'>Báo cáo</a></td></tr></table>"
                + "</td></tr></table>");
    assertThat(rows.get(0).text(Words.DOCUMENTS, "abstract")).contains("Báo cáo");
  }

  @Test
  void gridsOfDivsAreTables() {
    List<Row> rows =
        rows(
            "<div><div class=h><div>Số ký hiệu</div><div>Ngày ban hành</div><div>Trích yếu</div></div>"
                + "<div><div>9/KH-UBND</div><div>1/9/2012</div><div>Phòng chống lụt bão</div></div>"
                + "<div><div>8/KH-UBND</div><div></div><div>Diễn tập</div></div></div>");
    assertThat(rows).hasSize(2);
    assertThat(rows.get(1).texts(Words.DOCUMENTS)).containsOnlyKeys("number", "abstract");
  }

  @Test
  void gridsOfListsWithAWrappedHeaderAreTables() {
    List<Row> rows =
        rows(
            "<div class=head><ul><li>Số ký hiệu</li><li>Trích yếu</li></ul></div><div class=body>"
                + "<ul><li>2/QĐ-SNV</li><li>Điều động</li></ul></div>");
    assertThat(rows.get(0).text(Words.DOCUMENTS, "number")).contains("2/QĐ-SNV");
  }

  @Test
  void anIconThatLinksAFileFillsItsCell() {
    List<Row> rows =
        rows(
            "<table><tr><th>Số hiệu</th><th>Trích yếu</th><th>Tải về</th><th></th></tr>"
                + "<tr><td>2/QĐ</td><td>A</td><td><a href='a.pdf'><img src='i.gif'></a></td>"
                + "<td><img src='spacer.gif'></td></tr></table>");
    assertThat(rows.get(0).cell(Words.DOCUMENTS, "file")).isPresent();
    assertThat(rows.get(0).cells()).doesNotContainKey("#4");
    assertThat(rows.get(0).texts(Words.DOCUMENTS)).doesNotContainKey("file");
  }

  @Test
  void absurdSpansAndSizesAreBounded() {
    StringBuilder html =
        new StringBuilder("<table><tr><th colspan=9999 rowspan=9999>Số hiệu</th><th>X</th></tr>");
    html.append("<tr><td>1/QĐ</td><td>a</td></tr>".repeat(10_000));
    List<Table> tables = read(html + "</table>");
    assertThat(tables).allSatisfy(table -> assertThat(table.rows().size()).isLessThan(2001));
  }
}
