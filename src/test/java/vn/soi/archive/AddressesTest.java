package vn.soi.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  private static final URI PAGE = URI.create("http://so.gov.vn/tin/trang.aspx?id=5");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          /a b/Văn bản.pdf | http://so.gov.vn/a%20b/V%C4%83n%20b%E1%BA%A3n.pdf
          ?page=2          | http://so.gov.vn/tin/trang.aspx?page=2
          ../../../x       | http://so.gov.vn/x
          //other.vn       | http://other.vn/
          HTTP://SO.gov.vn:80/A | http://so.gov.vn/A
          a%zz|http://so.gov.vn/tin/a%25zz
          \\\\so.gov.vn\\x | http://so.gov.vn/x
          x.aspx#top       | http://so.gov.vn/tin/x.aspx
          http:y.aspx      | http://so.gov.vn/tin/y.aspx
          /v;jsessionid=AB12?x=1 | http://so.gov.vn/v?x=1
          /(S(abcdef))/d.aspx | http://so.gov.vn/d.aspx
          /i.php?a=1&PHPSESSID=0123456789abcdef0123&b=2 | http://so.gov.vn/i.php?a=1&b=2
          /i.php?sid=12    | http://so.gov.vn/i.php?sid=12
          /i.php?a=1&sid=0123456789abcdef | http://so.gov.vn/i.php?a=1
          http://sở.vn/a   | http://xn--s-lym.vn/a
          javascript:void(0) |
          mailto:a@b.vn    |
          #                |
          http://          |
          """)
  void readsLinksAsBrowsersDo(String link, String expected) {
    assertThat(Addresses.resolve(PAGE, link).map(URI::toString).orElse(null)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"http://a.vn/x?a=1&sid=0123456789abcdef01", "https://A.vn:443", "http://a.vn/?"})
  void isStable(URI url) {
    URI once = Addresses.canonical(url);
    assertThat(Addresses.canonical(once)).isEqualTo(once);
  }
}
