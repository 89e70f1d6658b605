package vn.soi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a site says, the report shows it and does nothing else with it. */
final class HostileTextInReportTest {

  private static final List<String> PIECES =
      List.of(
          "</style>",
          "<script>alert(1)</script>",
          "\" onerror=\"alert(1)",
          "' onmouseover='alert(1)' x='",
          "<img src=x onerror=alert(1)>",
          "</article></main></body></html>",
          "<!--",
          "]]>",
          "&lt;script&gt;",
          "&#60;svg onload=alert(1)&#62;",
          "javascript:alert(1)",
          "\u202emoc.evil//:ptth\u202c",
          "\u2066\u2069\u200f\u061c",
          "\u0000",
          "\u0007\u001b[31m",
          "\ud800",
          "\ufeff\u200b\u00ad",
          "\udb40\udc41",
          "<a href=\"javascript:alert(1)\">x</a>",
          "<iframe srcdoc='<script>alert(1)</script>'>",
          "<style>*{display:none}</style>",
          "<base href=//evil.example>",
          "%s %d %n ${x} #{x} {{x}}",
          "e" + "\u0301".repeat(60),
          "Tiếng Việt có dấu: Ệ");

  static Stream<String> texts() {
    Random random = new Random(61);
    List<String> texts = new ArrayList<>(PIECES);
    for (int round = 0; round < 25; round++) {
      StringBuilder mixed = new StringBuilder();
      for (int at = 0; at < 6; at++) {
        mixed.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      texts.add(mixed.toString());
    }
    return texts.stream();
  }

  @ParameterizedTest
  @MethodSource("texts")
  void nothingRunsLoadsOrLeaves(String text) {
    Document page = HtmlReportTest.read(HostileReport.saying(text));
    assertThat(page.select("script, iframe, object, embed, img, svg, base, form, link")).isEmpty();
    assertThat(page.select("style")).hasSize(1);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotEqualTo("srcdoc");
      }
    }
    for (Element link : page.select("[href]")) {
      assertThat(link.attr("href")).matches("(#|https?://)[\\x21-\\x7e]*");
      if (!link.attr("href").startsWith("#")) {
        assertThat(link.attr("rel")).isEqualTo("noopener noreferrer nofollow");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("texts")
  void noCharacterThatNobodySeesIsLeft(String text) {
    String html = new String(HtmlReport.bytes(HostileReport.saying(text)), StandardCharsets.UTF_8);
    assertThat(html.codePoints().filter(c -> c != '\n' && c != ' '))
        .noneMatch(
            c ->
                Character.getType(c) == Character.CONTROL
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE);
  }

  @ParameterizedTest
  @MethodSource("texts")
  void thePageKeepsItsShape(String text) {
    Document page = HtmlReportTest.read(HostileReport.saying(text));
    Document plain = HtmlReportTest.read(HostileReport.saying("bình thường"));
    assertThat(page.select(".criteria tbody tr")).hasSameSizeAs(plain.select(".criteria tbody tr"));
    assertThat(page.select("article")).hasSize(2);
    assertThat(page.select("body > footer")).hasSize(1);
  }

  @Test
  void theTextItselfIsShown() {
    Document page = HtmlReportTest.read(HostileReport.saying("<b>\"Điều 1\" & 'khoản 2'</b>"));
    assertThat(page.select("h3").get(0).text()).isEqualTo("<b>\"Điều 1\" & 'khoản 2'</b>.");
    assertThat(page.select(".piece q").get(0).text()).isEqualTo("<b>\"Điều 1\" & 'khoản 2'</b>");
  }

  @Test
  void anAddressThatIsNotOfTheWebIsNoLink() {
    Document page = HtmlReportTest.read(HostileReport.saying("x"));
    assertThat(page.select("a[href^=javascript], a[href^=data], a[href^=vbscript]")).isEmpty();
    assertThat(page.select("span.address").eachText()).contains("javascript:alert(1)");
  }
}
