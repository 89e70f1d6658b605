package vn.soi.reach;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.soi.archive.Outcome;

class ReachabilityTest {

  private static final String URL = "http://skhdt.gov.vn/";
  private static final String GOOD =
      "<title>Sở Kế hoạch và Đầu tư</title><a href=/tin>Tin tức</a> Chào mừng";

  @Test
  void aReadableHomePageIsActiveHoweverManyLooksFailed() {
    Standing standing =
        conclude(
            Seen.nothing()
                .failed(URL, Outcome.TIMEOUT)
                .failed("http://www.skhdt.gov.vn/", Outcome.DNS_FAILURE)
                .home(URL, 200, GOOD)
                .failed(URL, Outcome.CONNECTION_FAILED));
    assertThat(standing.status()).isEqualTo(Status.ACTIVE);
    assertThat(standing.home()).contains(URI.create(URL));
  }

  @ParameterizedTest
  @CsvSource({
    "DNS_FAILURE, dns-failure",
    "CONNECTION_FAILED, connection-failed",
    "TIMEOUT, timeout",
    "TLS_FAILED, tls-failure",
    "MALFORMED, connection-failed",
    "ROBOTS_DENIED, robots",
    "OWN_FAULT, scanner-fault",
    "REFUSED_ADDRESS, scanner-fault",
    "REDIRECT_LOOP, redirected"
  })
  void whatHappensEveryTimeIsTheReason(Outcome outcome, String reason) {
    assertReason(Seen.nothing().failed(URL, outcome).failed(URL, outcome), reason);
  }

  @ParameterizedTest
  @CsvSource({
    "500, server-error",
    "503, server-error",
    "404, not-found",
    "410, not-found",
    "401, blocked",
    "403, blocked",
    "429, blocked",
    "451, blocked"
  })
  void aStatusEveryTimeIsTheReason(int status, String reason) {
    assertReason(Seen.nothing().home(URL, status, "x").home(URL, status, "x"), reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <title>Tên miền này đang được bán</title> Liên hệ | parked
          <title>Tên miền này đang được bán</title> <a href=/?k=1>Đầu tư</a> <a href=/?k=2>Đấu thầu</a> | parked
          Vì lý do kỹ thuật website tạm ngưng hoạt động. Sở Kế hoạch và Đầu tư | placeholder
          <h1>Apache2 Debian Default Page</h1> It works | placeholder
          <html><body> </body></html> | empty
          <div id=app></div><script src=a.js></script> | scanner-fault
          <form>Tên <input name=u> Mật khẩu <input type=password name=p></form> | login
          Checking your browser before accessing | blocked
          <title>Nhà cái casino số 1</title> cá cược | hijacked
          """)
  void aPageThatIsNotTheAgencysIsKnownByWhatItSays(String html, String reason) {
    assertReason(Seen.nothing().home(URL, 200, html), reason);
  }

  @Test
  void newsAboutGamblingOnTheAgencysOwnPageIsNoHijacking() {
    assertThat(conclude(Seen.nothing().home(URL, 200, GOOD + " triệt phá cá cược casino nổ hũ")))
        .extracting(Standing::status)
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void aLoginBesideContentIsNoWall() {
    String links = "";
    for (int i = 0; i < 9; i++) {
      links += "<a href=/" + i + ">Mục " + i + "</a>";
    }
    String html = GOOD + links + "<input type=password>";
    assertThat(conclude(Seen.nothing().home(URL, 200, html)).status()).isEqualTo(Status.ACTIVE);
  }

  @Test
  void aChallengeWithAServerErrorsStatusIsABlockNotADeadSite() {
    assertReason(Seen.nothing().home(URL, 503, "Checking your browser"), "blocked");
  }

  @Test
  void aMoveIsActiveWhereTheAgencysContentIsAndUndecidedWhereItIsNot() {
    Seen there =
        Seen.nothing()
            .home(URL, 302, "", "location", "http://portal.vn/skhdt")
            .home("http://portal.vn/skhdt", 200, GOOD);
    assertThat(conclude(there).status()).isEqualTo(Status.ACTIVE);
    assertThat(conclude(there).observations()).extracting(Observation::kind).contains("moved");
    assertReason(
        Seen.nothing()
            .home(URL, 302, "", "location", "http://portal.vn/")
            .home("http://portal.vn/", 200, "<title>Cổng tỉnh</title> nội dung khác"),
        "redirected");
  }

  @Test
  void aMetaRefreshIsAStepOnTheWay() {
    assertReason(
        Seen.nothing()
            .home(URL, 200, "<meta http-equiv=Refresh content='0; url=/moi.html'>")
            .home("http://skhdt.gov.vn/moi.html", 404, "x"),
        "not-found");
  }

  @Test
  void brokenTlsIsAnObservationWhenTheContentCanBeRead() {
    Standing standing =
        conclude(
            Seen.nothing()
                .failed("https://skhdt.gov.vn/", Outcome.TLS_FAILED)
                .unverified("https://skhdt.gov.vn/", GOOD));
    assertThat(standing.status()).isEqualTo(Status.ACTIVE);
    assertThat(standing.observations()).extracting(Observation::kind).containsExactly("tls");
  }

  @Test
  void robotsThatFailWithTheHomePageAreAServerErrorAndWithALivingOneUndecided() {
    Seen both =
        Seen.nothing()
            .page("http://skhdt.gov.vn/robots.txt", 503, "")
            .failed(URL, Outcome.ROBOTS_DENIED);
    assertReason(both.home(URL, 500, "x"), "server-error");
    Seen living =
        Seen.nothing()
            .page("http://skhdt.gov.vn/robots.txt", 503, "")
            .failed(URL, Outcome.ROBOTS_DENIED);
    assertReason(living.home(URL, 200, GOOD), "robots");
  }

  @Test
  void robotsThatForbidWeighMoreThanAFailedVariant() {
    assertReason(
        Seen.nothing()
            .failed(URL, Outcome.TIMEOUT)
            .page("http://skhdt.gov.vn/robots.txt", 200, "User-agent: *\nDisallow: /")
            .failed(URL, Outcome.ROBOTS_DENIED),
        "robots");
  }

  @Test
  void withoutAnAddressNothingIsDecided() {
    Standing standing =
        new Reachability(Seen.VOCABULARY).conclude(Seen.agency("a", ""), Seen.nothing().snapshot());
    assertThat(standing.reason()).contains(Reason.NO_URL);
  }

  private static Standing conclude(Seen seen) {
    return new Reachability(Seen.VOCABULARY).conclude(Seen.agency("skhdt", URL), seen.snapshot());
  }

  private static void assertReason(Seen seen, String reason) {
    assertThat(conclude(seen).reason().map(Reason::id)).contains(reason);
  }
}
