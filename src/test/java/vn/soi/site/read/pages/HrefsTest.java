package vn.soi.site.read.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HrefsTest {

  private static final URI PAGE = URI.create("http://so.mau.gov.vn/vi/news/index.php?nv=news");

  @ParameterizedTest
  @CsvSource({
    "?page=2, http://so.mau.gov.vn/vi/news/index.php?page=2",
    "../gioi-thieu#top, http://so.mau.gov.vn/vi/gioi-thieu",
    "/../../a.html, http://so.mau.gov.vn/a.html",
    "//www.mau.gov.vn, http://www.mau.gov.vn/",
    "tin tức.html, http://so.mau.gov.vn/vi/news/tin%20t%E1%BB%A9c.html",
    "100%.pdf, http://so.mau.gov.vn/vi/news/100%25.pdf",
    "HTTP://SO.MAU.GOV.VN:80/a, http://so.mau.gov.vn/a"
  })
  void resolvesWhatPagesWrite(String reference, String expected) {
    assertThat(Hrefs.resolve(PAGE, reference)).contains(URI.create(expected));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"#", "#top", "", "  ", "javascript:;", "mailto:a@b.vn", "tel:123", "http://"})
  void leavesWhatLeadsNowhere(String reference) {
    assertThat(Hrefs.resolve(PAGE, reference)).isEmpty();
  }
}
