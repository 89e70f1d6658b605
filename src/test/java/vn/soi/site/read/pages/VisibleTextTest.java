package vn.soi.site.read.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

final class VisibleTextTest {

  @Test
  void leavesOutWhatNoReaderSees() {
    String html =
        "<p>Sở <b>Tư</b> pháp<script>x()</script><span style='display: none'>nhà cái</span>"
            + "<span style='position:absolute;left:-9999px'>cá cược</span></p>"
            + "<div hidden>ẩn</div><table><tr><td>1</td><td>2</td></tr></table>";
    assertThat(VisibleText.of(Jsoup.parse(html).body())).isEqualTo("Sở Tư pháp 1 2");
  }

  @Test
  void composesLettersAndSqueezesSpaces() {
    String decomposed = "Quy hoa\u0323ch\u00A0 \n phát triển";
    assertThat(VisibleText.squeezed(decomposed)).isEqualTo("Quy hoạch phát triển");
  }

  @Test
  void aFoldedSubMenuIsSeen() {
    String html = "<ul><li>A<ul style='display:none'><li><a href='/b'>B</a></li></ul></li></ul>";
    assertThat(VisibleText.shows(Jsoup.parse(html).expectFirst("a"))).isTrue();
  }
}
