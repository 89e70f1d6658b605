package vn.soi.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Looks at the report in a real browser: every kind of row, every width, light and dark. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ReportInBrowserTest {

  private static final String OPEN_ALL_DETAILS =
      "document.querySelectorAll('details').forEach(d => d.open = true); return true;";

  /** Everything that stands out to the right of the page, but inside no box that scrolls. */
  private static final String TOO_WIDE =
      "const right = document.documentElement.clientWidth + 1;"
          + "return [...document.querySelectorAll('body *')].filter(e => !e.closest('.scroll,"
          + " .contents, .skip') && !e.closest('.criteria thead')"
          + " && e.getBoundingClientRect().right > right)"
          + ".slice(0, 5).map(e => e.outerHTML.slice(0, 120));";

  private Browser browser;
  private Path healthy;
  private Path suspect;
  private Path hostile;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    browser = Browser.start(folder.resolve("profile"));
    healthy =
        Files.write(
            folder.resolve("healthy.html"),
            HtmlReport.bytes(SampleReport.few(SampleReport.healthy(), 3, 18, 21)));
    suspect =
        Files.write(
            folder.resolve("suspect.html"),
            HtmlReport.bytes(SampleReport.few(SampleReport.suspect(), 1, 17, 18)));
    hostile =
        Files.write(
            folder.resolve("hostile.html"),
            HtmlReport.bytes(HostileReport.saying("W".repeat(900))));
  }

  @AfterAll
  void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"1280,false", "1280,true", "360,false", "360,true"})
  void axeFindsNoViolation(int width, boolean dark) throws IOException {
    browser.open(healthy, width, dark);
    browser.run(OPEN_ALL_DETAILS);
    assertThat(browser.violations()).isEmpty();
  }

  @Test
  void axeFindsNoViolationInASuspectReport() throws IOException {
    browser.open(suspect, 1280, false);
    assertThat(browser.violations()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 640, 1280})
  void thePageNeverScrollsSideways(int width) {
    for (Path file : new Path[] {healthy, hostile}) {
      browser.open(file, width, false);
      browser.run(OPEN_ALL_DETAILS);
      assertThat(
              browser.run(
                  "const page = document.documentElement;"
                      + "return page.scrollWidth - page.clientWidth;"))
          .isEqualTo(0L);
      assertThat((List<?>) browser.run(TOO_WIDE)).isEmpty();
    }
  }

  @Test
  void nothingIsLoadedFromAnywhere() {
    browser.open(healthy, 1280, false);
    assertThat(browser.run("return performance.getEntriesByType('resource').length;"))
        .isEqualTo(0L);
  }

  @Test
  void rankingTablesFitOnAPageOfA4Landscape() {
    browser.open(healthy, 1280, false);
    browser.print(1047);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.ranking table')]"
                    + ".filter(t => t.getBoundingClientRect().right > 1047).length;"))
        .isEqualTo(0L);
  }

  @Test
  void sheetsFitOnPagesOfA4PortraitWithEveryProofOpened() {
    browser.open(healthy, 1280, false);
    browser.print(703);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.sheet *')]"
                    + ".filter(e => e.getBoundingClientRect().right > 704).length;"))
        .isEqualTo(0L);
    assertThat(
            browser.run(
                "return [...document.querySelectorAll('.record')]"
                    + ".filter(e => e.checkVisibility() === false).length;"))
        .isEqualTo(0L);
  }
}
