package vn.soi.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The replica answers as a province of 2012 would, over real HTTP. */
final class ReplicaTest {
  private static final Replica REPLICA = Replica.start(Holdings.ofTheNotice());

  @AfterAll
  static void stop() {
    REPLICA.close();
  }

  // A bare request, because the JDK's clients do not let a caller choose the Host header.
  private static String get(String host, String address) throws IOException {
    return get(REPLICA, host, address);
  }

  private static String get(Replica replica, String host, String address) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), replica.port())) {
      String request = "GET %s HTTP/1.1\r\nHost: %s\r\nConnection: close\r\n\r\n";
      socket
          .getOutputStream()
          .write(request.formatted(address, host).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void sitesAreToldApartByTheHostHeader() throws IOException {
    assertThat(get("skhdt.bacgiang.gov.vn", "/")).contains("Sở Kế hoạch và Đầu tư</title>");
    assertThat(get("tanyen.bacgiang.gov.vn", "/")).contains("UBND huyện Tân Yên</title>");
  }

  @Test
  void theSuspendedSiteSaysSoWithStatus200() throws IOException {
    String answer = get("bqlda.bacgiang.gov.vn", "/gioi-thieu");
    assertThat(answer).startsWith("HTTP/1.1 200").contains("Website tạm ngưng hoạt động");
  }

  @Test
  void nobodyListensWhereTheDeadSiteIsMapped() {
    String mapping =
        REPLICA.resolutions().stream()
            .filter(each -> each.startsWith("snv."))
            .findFirst()
            .orElseThrow();
    int port = Integer.parseInt(mapping.substring(mapping.lastIndexOf(':') + 1));
    assertThatThrownBy(() -> new Socket(InetAddress.getLoopbackAddress(), port).close())
        .isInstanceOf(ConnectException.class);
  }

  @Test
  void aHostWithWwwLeadsToTheSite() throws IOException {
    assertThat(get("www.stp.bacgiang.gov.vn", "/"))
        .startsWith("HTTP/1.1 301")
        .contains("http://stp.bacgiang.gov.vn/");
  }

  @Test
  void theHomePageOfAnUnsteadySiteFailsEveryThirdTime() throws IOException {
    List<String> lines =
        List.of(
            get("vietyen.bacgiang.gov.vn", "/"),
            get("vietyen.bacgiang.gov.vn", "/"),
            get("vietyen.bacgiang.gov.vn", "/"),
            get("vietyen.bacgiang.gov.vn", "/"));
    assertThat(lines.stream().map(answer -> answer.substring(9, 12)))
        .containsExactly("200", "200", "503", "200");
  }

  @Test
  void theRegistryNamesAllThirtyAgencies() {
    assertThat(REPLICA.registry().agencies()).hasSize(30).allMatch(each -> each.url().isPresent());
  }

  @Test
  void aSiteIsRegisteredUnderTheHostThatItHolds() throws IOException {
    Holdings moved =
        Holdings.ofTheNotice()
            .without("skhdt", "support.domain")
            .with("sct", "support.domain", "0.5");
    try (Replica replica = Replica.start(moved)) {
      assertThat(host(replica, "skhdt")).doesNotEndWith(".gov.vn");
      assertThat(host(replica, "sct")).isEqualTo("sct.bacgiang.gov.vn");
      for (String agency : List.of("skhdt", "sct")) {
        String host = host(replica, agency);
        assertThat(get(replica, host, "/")).startsWith("HTTP/1.1 200");
      }
      assertThat(replica.resolutions())
          .anyMatch(each -> each.startsWith(host(replica, "skhdt") + "="));
    }
  }

  private static String host(Replica replica, String agency) {
    return replica.registry().agencies().stream()
        .filter(each -> each.id().equals(agency))
        .flatMap(each -> each.url().stream())
        .map(URI::getHost)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aSearchFindsATitleWhereTheSiteDeservesItAndNothingWhereNot() throws IOException {
    assertThat(get("skhdt.bacgiang.gov.vn", "/Pages/tim-kiem.aspx?k=thu+hut"))
        .contains("thu hút đầu tư</b>");
    assertThat(get("skhcn.bacgiang.gov.vn", "/tim-kiem.aspx?Search=khoa"))
        .contains("Không có kết quả nào phù hợp");
  }
}
