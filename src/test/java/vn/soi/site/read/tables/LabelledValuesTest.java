package vn.soi.site.read.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelledValuesTest {

  private static final Tuple NUMBER = tuple("Số ký hiệu", "12/2012/QĐ-UBND");
  private static final Tuple ISSUED = tuple("Ngày ban hành", "05/11/2012");

  private static List<LabelledValue> read(String html) {
    return LabelledValues.in(Jsoup.parse(html).body());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Số ký hiệu</dt><dd>12/2012/QĐ-UBND</dd><dt>Ngày ban hành:</dt><dd>05/11/2012</dd></dl>",
        "<table><tr><td>Số ký hiệu</td><td>12/2012/QĐ-UBND</td></tr>"
            + "<tr><td>Ngày ban hành</td><td>: 05/11/2012</td></tr></table>",
        "<table><tr><th>Số ký hiệu</th><td>12/2012/QĐ-UBND</td><th>Ngày ban hành</th>"
            + "<td>05/11/2012</td></tr></table>",
        "<table><tr><td>1</td><td><b>Số ký hiệu</b></td><td>12/2012/QĐ-UBND</td></tr>"
            + "<tr><td>2</td><td><b>Ngày ban hành</b></td><td>05/11/2012</td></tr></table>",
        "<p><strong>Số ký hiệu:</strong> 12/2012/QĐ-UBND</p>"
            + "<p><strong>Ngày ban hành</strong>: 05/11/2012</p>",
        "<p><b>Số ký hiệu</b> 12/2012/QĐ-UBND<br><b>Ngày ban hành</b> 05/11/2012</p>",
        "<ul><li>Số ký hiệu: 12/2012/QĐ-UBND<li>Ngày ban hành: 05/11/2012</ul>",
        "<div><div class=lbl>Số ký hiệu</div><div>12/2012/QĐ-UBND</div></div>"
            + "<div><div class=field-label>Ngày ban hành</div><div>05/11/2012</div></div>",
        "<div class=row><span>Số ký hiệu:</span><span>12/2012/QĐ-UBND</span></div>"
            + "<div class=row><span>Ngày ban hành:</span> <span>05/11/2012</span></div>",
        "Số ký hiệu : 12/2012/QĐ-UBND<br>Ngày ban hành : 05/11/2012<br>",
        "<p>Số ký hiệu: 12/2012/QĐ-UBND | Ngày ban hành: 05/11/2012</p>",
        "<p>1. Số ký hiệu: 12/2012/QĐ-UBND</p><p>2) Ngày ban hành: 05/11/2012</p>",
        "<p>- <i>Số ký hiệu:</i>&nbsp;12/2012/QĐ-UBND <i>Ngày ban hành:</i>&nbsp;05/11/2012</p>",
        "<h4>Số ký hiệu</h4><p>12/2012/QĐ-UBND</p><h4>Ngày ban hành</h4><p>05/11/2012</p>",
        "<div><label>Số ký hiệu</label> 12/2012/QĐ-UBND</div>"
            + "<div><label>Ngày ban hành</label> 05/11/2012</div>",
      })
  void pairsAreReadInEveryMarkup(String html) {
    assertThat(read(html))
        .extracting(LabelledValue::label, LabelledValue::value)
        .containsExactly(NUMBER, ISSUED);
  }

  @Test
  void placeholdersAreNoValues() {
    assertThat(
            read(
                "<p>Số ký hiệu: …</p><p>Ngày ban hành: đang cập nhật</p><p>Người ký: -</p>"
                    + "<dl><dt>Kinh phí</dt><dd>Chưa có</dd></dl>"))
        .isEmpty();
  }

  @Test
  void theValuesElementHoldsItsLink() {
    List<LabelledValue> values =
        read("<tr><table><tr><td>Tệp</td><td><a href='/a.pdf'>a.pdf</a></td></tr></table>");
    assertThat(values.get(0).element().select("a")).hasSize(1);
  }

  @Test
  void anAddressOrTimeBeforeAColonIsNoLabel() {
    assertThat(read("<p>http://so.mau.gov.vn/x</p><p>10:8, Thứ Tư, 3-4-2024</p>")).isEmpty();
  }

  @Test
  void whatAReaderCannotSeeIsNotRead() {
    assertThat(read("<p style='display: none'>Số ký hiệu: 12</p><script>a: 1</script>")).isEmpty();
  }

  @Test
  void aValueMayRunOverParagraphs() {
    assertThat(read("<dl><dt>Mục tiêu chính</dt><dd><p>Chống ngập.</p><p>Thoát lũ.</p></dd></dl>"))
        .extracting(LabelledValue::value)
        .contains("Chống ngập. Thoát lũ.");
  }

  @Test
  void aPageWithoutEndIsBounded() {
    assertThat(read("<p>Số ký hiệu: 1/QĐ</p>".repeat(20_000))).hasSizeLessThan(2001);
  }

  @Test
  void nestingWithoutEndIsBornePatiently() {
    assertThat(read("<div>".repeat(3000) + "Số ký hiệu: 1/QĐ")).hasSizeLessThan(10);
  }
}
