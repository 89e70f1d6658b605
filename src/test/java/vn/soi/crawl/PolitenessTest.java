package vn.soi.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PolitenessTest {

  @TempDir Path folder;

  /** Time that passes only when somebody sleeps. */
  private static final class Hand implements Ticker {
    private long now;

    @Override
    public synchronized long millis() {
      return now;
    }

    @Override
    public synchronized void sleep(long millis) {
      now += millis;
    }
  }

  private final Hand time = new Hand();
  private final Politeness politeness = new Politeness(Duration.ofMillis(500), time);

  @Test
  void keepsTheDelayToOneHostAndNoneToAnother() throws Exception {
    assertThat(politeness.await(List.of("a"))).isZero();
    assertThat(politeness.await(List.of("a"))).isEqualTo(500);
    assertThat(politeness.await(List.of("b"))).isZero();
  }

  @Test
  void hostsOnOneAddressShareTheDelay() throws Exception {
    politeness.await(List.of("a", "203.0.113.1"));
    assertThat(politeness.await(List.of("b", "203.0.113.1"))).isEqualTo(500);
  }

  @Test
  void theDelayCountsFromTheAnswer() throws Exception {
    politeness.await(List.of("a"));
    time.sleep(2000);
    politeness.answered(List.of("a"));
    assertThat(politeness.await(List.of("a"))).isEqualTo(500);
  }

  @Test
  void obeysACrawlDelayUpToThirtySeconds() throws Exception {
    politeness.asks("a", 2000);
    politeness.asks("b", 3_600_000);
    politeness.await(List.of("a"));
    politeness.await(List.of("b"));
    assertThat(politeness.await(List.of("a"))).isEqualTo(2000);
    assertThat(politeness.await(List.of("b"))).isEqualTo(28_000);
  }

  @Test
  void waitsAsLongAsRetryAfterSaysElseEverLonger() throws Exception {
    politeness.backOff("a", 7000);
    assertThat(politeness.await(List.of("a"))).isEqualTo(7000);
    politeness.backOff("b", -1);
    assertThat(politeness.await(List.of("b"))).isEqualTo(1000);
    politeness.backOff("b", -1);
    assertThat(politeness.await(List.of("b"))).isEqualTo(2000);
  }

  @Test
  void theServerSeesTheGaps() throws Exception {
    try (TestSite site = Crawls.agencySite()) {
      Crawls.crawl(
          Crawls.agency("http://so.gov.vn/"),
          Crawls.settings(60, 30),
          folder,
          site.pin("so.gov.vn"));
      List<Long> gaps = new ArrayList<>();
      for (int i = 1; i < site.asked().size(); i++) {
        gaps.add((site.asked().get(i).nanos() - site.asked().get(i - 1).nanos()) / 1_000_000);
      }
      assertThat(gaps).hasSizeGreaterThan(20).allMatch(gap -> gap >= 60);
    }
  }

  @Test
  void aCrawlDelayAndARetryAfterAreSeenAtTheServerToo() throws Exception {
    try (TestSite site = new TestSite()) {
      int[] refused = {0};
      site.on("/robots.txt", r -> TestSite.Reply.text("User-agent: *\nCrawl-delay: 0.2\n"));
      site.page("/", "<title>Sở Thử nghiệm</title><a href=/a>A</a><a href=/b>B</a>");
      site.on(
          "/a",
          r ->
              refused[0]++ == 0
                  ? TestSite.Reply.status(429, "Retry-After", "1")
                  : TestSite.Reply.html("a"));
      site.page("/b", "b");
      Crawls.crawl(
          Crawls.agency("http://so.gov.vn/"),
          Crawls.settings(0, 50),
          folder,
          site.pin("so.gov.vn"));
      List<TestSite.Asked> asked = site.asked();
      for (int i = 2; i < asked.size(); i++) {
        long gap = (asked.get(i).nanos() - asked.get(i - 1).nanos()) / 1_000_000;
        assertThat(gap).as("before %s", asked.get(i).target()).isGreaterThanOrEqualTo(200);
      }
      int first = site.targets().indexOf("/a");
      assertThat((asked.get(first + 1).nanos() - asked.get(first).nanos()) / 1_000_000)
          .isGreaterThanOrEqualTo(1000);
      assertThat(site.targets().stream().filter("/a"::equals)).as("asked again once").hasSize(2);
    }
  }
}
