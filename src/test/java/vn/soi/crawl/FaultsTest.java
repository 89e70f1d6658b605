package vn.soi.crawl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.soi.archive.Outcome;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;
import vn.soi.reach.Reachability;
import vn.soi.reach.Reason;
import vn.soi.reach.Standing;
import vn.soi.reach.Status;

class FaultsTest {

  private static final Agency AGENCY = Crawls.agency("http://so.gov.vn/");

  @TempDir Path folder;

  /** What a broken server does with a connection. */
  interface Broken {
    void serve(Socket socket) throws IOException;
  }

  /** A server that speaks no proper HTTP. */
  private static final class RawServer implements AutoCloseable {
    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawServer(Broken broken) throws IOException {
      Thread thread =
          new Thread(
              () -> {
                while (!server.isClosed()) {
                  try (Socket socket = server.accept()) {
                    broken.serve(socket);
                  } catch (IOException clientIsGone) {
                    assertThat(clientIsGone).isNotNull();
                  }
                }
              });
      thread.setDaemon(true);
      thread.start();
    }

    String pin() {
      return "*.gov.vn=127.0.0.1:" + server.getLocalPort();
    }

    @Override
    public void close() throws IOException {
      server.close();
    }
  }

  @Test
  void aNameThatDoesNotExistIsDeadAfterAllVariantsAndRounds() throws Exception {
    Snapshot snapshot = Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, new String[0]);
    assertThat(reason(snapshot)).isEqualTo(Reason.DNS_FAILURE);
    assertThat(snapshot.visits().stream().filter(Visit::home).map(v -> v.url().toString()))
        .containsExactly(
            "http://so.gov.vn/",
            "https://so.gov.vn/",
            "http://www.so.gov.vn/",
            "https://www.so.gov.vn/",
            "http://so.gov.vn/",
            "https://so.gov.vn/",
            "http://www.so.gov.vn/",
            "https://www.so.gov.vn/");
  }

  @Test
  void withoutNetworkNothingIsSaidOfTheSite() throws Exception {
    SiteCrawler.World offline =
        new SiteCrawler.World(
            Resolver.closed(List.of()), () -> false, InstantSource.system(), Ticker.SYSTEM);
    try (SiteCrawler crawler =
        new SiteCrawler(Crawls.settings(0, 50), Crawls.VOCABULARY, offline, "soi test")) {
      Snapshot snapshot =
          crawler.crawl(AGENCY, folder.resolve("archive/so.warc.gz"), CrawlProgress.SILENT);
      assertThat(reason(snapshot)).isEqualTo(Reason.SCANNER_FAULT);
    }
  }

  @Test
  void aClosedPortIsAFailedConnection() throws Exception {
    int port;
    try (ServerSocket closed = new ServerSocket(0)) {
      port = closed.getLocalPort();
    }
    assertThat(reason("*.gov.vn=127.0.0.1:" + port)).isEqualTo(Reason.CONNECTION_FAILED);
  }

  @Test
  void aMuteServerAndASlowDripAreTimeouts() throws Exception {
    try (RawServer mute = new RawServer(socket -> socket.getInputStream().readAllBytes())) {
      assertThat(reason(mute.pin())).isEqualTo(Reason.TIMEOUT);
    }
  }

  @Test
  void anEndlessBodyIsCutOffAndRead() throws Exception {
    try (RawServer endless = new RawServer(FaultsTest::endless)) {
      Snapshot snapshot = Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, endless.pin());
      Visit home = snapshot.visits().stream().filter(Visit::home).findFirst().orElseThrow();
      assertThat(home.outcome()).isEqualTo(Outcome.TRUNCATED);
      assertThat(conclude(snapshot).status()).isEqualTo(Status.ACTIVE);
      assertThat(snapshot.at(home.url()).orElseThrow().payload()).hasSize(200_000);
    }
  }

  @Test
  void whatIsNoHttpIsNoSite() throws Exception {
    try (RawServer rubbish = new RawServer(s -> write(s, "220 mail ready\r\n\r\n"))) {
      assertThat(reason(rubbish.pin())).isEqualTo(Reason.CONNECTION_FAILED);
    }
  }

  @Test
  void onlyTheVariantWithWwwAnsweringIsALivingSite() throws Exception {
    try (TestSite site = new TestSite()) {
      site.page("/", "<title>Sở Thử nghiệm</title>");
      Snapshot snapshot =
          Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, site.pin("www.so.gov.vn"));
      Standing standing = conclude(snapshot);
      assertThat(standing.status()).isEqualTo(Status.ACTIVE);
      assertThat(standing.home().orElseThrow()).hasToString("http://www.so.gov.vn/");
      assertThat(standing.observations()).extracting(o -> o.kind()).contains("variant");
    }
  }

  @Test
  void privateAddressesAreRefusedRedirectsIncluded() throws Exception {
    try (TestSite site = new TestSite()) {
      site.page("/", "<title>Sở Thử nghiệm</title><a href=/ra>Tin tức</a>");
      site.on(
          "/ra",
          r ->
              TestSite.Reply.status(
                  302, "Location", "http://127.0.0.1:" + site.port() + "/bi-mat"));
      Agency agency = Crawls.agency("http://so.gov.vn/", "127.0.0.1");
      Snapshot snapshot =
          Crawls.crawl(
              agency,
              Crawls.settings(0, 50),
              folder,
              Resolver.of(List.of(site.pin("so.gov.vn")), false));
      assertThat(site.targets()).doesNotContain("/bi-mat");
      assertThat(snapshot.visits()).extracting(Visit::outcome).contains(Outcome.REFUSED_ADDRESS);
      Snapshot direct =
          Crawls.crawl(
              Crawls.agency("http://127.0.0.1:" + site.port() + "/"),
              Crawls.settings(0, 50),
              folder.resolve("direct"),
              Resolver.of(List.of(), false));
      assertThat(reason(direct)).isEqualTo(Reason.SCANNER_FAULT);
      Snapshot allowed =
          Crawls.crawl(
              Crawls.agency("http://127.0.0.1:" + site.port() + "/"),
              Crawls.settings(0, 50),
              folder.resolve("allowed"),
              Resolver.of(List.of(), true));
      assertThat(conclude(allowed).status()).isEqualTo(Status.ACTIVE);
    }
  }

  @Test
  void redirectLoopsEndAndOneThatACookieEndsIsFollowed() throws Exception {
    try (TestSite site = new TestSite()) {
      site.page(
          "/", "<title>Sở Thử nghiệm</title><a href=/vong>Tin tức</a><a href=/banh>Liên hệ</a>");
      site.on("/vong", r -> TestSite.Reply.status(302, "Location", "/vong2"));
      site.on("/vong2", r -> TestSite.Reply.status(302, "Location", "/vong"));
      site.on(
          "/banh",
          r ->
              r.headers().containsKey("Cookie")
                  ? TestSite.Reply.html("vào được")
                  : TestSite.Reply.status(302, "Location", "/banh", "Set-Cookie", "x=1; path=/"));
      Snapshot snapshot =
          Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, site.pin("so.gov.vn"));
      assertThat(snapshot.visits()).extracting(Visit::outcome).contains(Outcome.REDIRECT_LOOP);
      assertThat(snapshot.at(URI.create("http://so.gov.vn/banh")).orElseThrow().payload())
          .asString(StandardCharsets.UTF_8)
          .contains("vào được");
    }
  }

  @Test
  void robotsThatForbidTheHomePageAreObeyedAndToldWithTheirLine() throws Exception {
    try (TestSite site = new TestSite()) {
      site.on("/robots.txt", r -> TestSite.Reply.text("User-agent: *\nDisallow: /\n"));
      site.page("/", "<title>Sở Thử nghiệm</title>");
      Snapshot snapshot =
          Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, site.pin("so.gov.vn"));
      assertThat(site.targets()).containsOnly("/robots.txt");
      assertThat(reason(snapshot)).isEqualTo(Reason.ROBOTS);
      assertThat(conclude(snapshot).observations().get(0).detail()).contains("Disallow: /");
    }
  }

  @Test
  void robotsThatFailLeaveTheHomePageAlone() throws Exception {
    try (TestSite site = new TestSite()) {
      site.on("/robots.txt", r -> TestSite.Reply.status(500));
      site.page("/", "<title>Sở Thử nghiệm</title><a href=/tin-tuc>Tin tức</a>");
      Snapshot snapshot =
          Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, site.pin("so.gov.vn"));
      assertThat(site.targets()).containsOnly("/robots.txt", "/");
      assertThat(reason(snapshot)).isEqualTo(Reason.ROBOTS);
    }
  }

  @Test
  void compressedPagesFramesMetaRefreshAndScriptedMenusAreRead() throws Exception {
    try (TestSite site = new TestSite()) {
      byte[] frames =
          gzip("<title>Sở Thử nghiệm</title><frameset><frame src=/khung.htm></frameset>");
      site.on("/", r -> TestSite.Reply.html("<meta http-equiv=refresh content='0;url=/vao.htm'>"));
      site.on(
          "/vao.htm",
          r ->
              new TestSite.Reply(
                  200, frames, Map.of("Content-Encoding", "gzip", "Content-Type", "text/html")));
      site.page(
          "/khung.htm",
          "<a href='javascript:void(0)' onclick=\"location.href='/tin-tuc'\">Tin tức</a>"
              + "<select><option value=/lien-he>Liên hệ</select>");
      site.page("/tin-tuc", "tin");
      site.page("/lien-he", "liên hệ");
      Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, site.pin("so.gov.vn"));
      assertThat(site.targets()).contains("/vao.htm", "/khung.htm", "/tin-tuc", "/lien-he");
    }
  }

  private Reason reason(String pin) throws IOException {
    return reason(Crawls.crawl(AGENCY, Crawls.settings(0, 50), folder, pin));
  }

  private static Reason reason(Snapshot snapshot) {
    return conclude(snapshot).reason().orElseThrow();
  }

  private static Standing conclude(Snapshot snapshot) {
    return new Reachability(Crawls.VOCABULARY).conclude(AGENCY, snapshot);
  }

  private static void endless(Socket socket) throws IOException {
    byte[] request = new byte[2000];
    int n = socket.getInputStream().read(request);
    String line = new String(request, 0, Math.max(n, 0), StandardCharsets.ISO_8859_1);
    if (!line.startsWith("GET / ")) {
      write(socket, "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
      return;
    }
    OutputStream out = socket.getOutputStream();
    out.write(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<title>Sở Thử nghiệm</title>"
            .getBytes(StandardCharsets.UTF_8));
    while (true) {
      out.write("chào mừng ".repeat(100).getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void write(Socket socket, String text) throws IOException {
    socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
    socket.getOutputStream().flush();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }
}
