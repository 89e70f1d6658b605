package vn.soi.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResolverTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "100.127.255.255",
        "0.0.0.0",
        "224.0.0.1",
        "255.255.255.255",
        "192.0.2.1",
        "198.18.0.1",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12::1",
        "ff02::1",
        "64:ff9b::7f00:1",
        "2002:7f00:1::",
        "::ffff:10.0.0.1",
        "::ffff:127.0.0.1",
        "2001:db8::1",
        "::127.0.0.1"
      })
  void addressesThatAreNotPublicAreRefused(String address) throws Exception {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isFalse();
    assertThatThrownBy(() -> Resolver.of(List.of(), false).resolve(address, 80))
        .isInstanceOf(RefusedAddressException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"203.162.0.11", "8.8.8.8", "100.63.0.1", "172.32.0.1", "2405:4800::1"})
  void publicAddressesAreNot(String address) throws Exception {
    assertThat(PublicAddresses.contain(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void aPinIsTheUsersWordForNamesAndPatterns() throws Exception {
    Resolver resolver =
        Resolver.of(List.of("so.gov.vn=127.0.0.1:8081", "*.gov.vn=[::1]:8082"), false);
    assertThat(resolver.resolve("SO.gov.vn", 80)).hasToString("[/127.0.0.1:8081]");
    assertThat(resolver.resolve("www.so.gov.vn", 443).get(0).getPort()).isEqualTo(8082);
    assertThat(resolver.pins("gov.vn")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "so.gov.vn",
        "so.gov.vn=host:80",
        "=1.2.3.4:80",
        "a=1.2.3.4",
        "a=1.2.3.4:70000",
        "a=999.1.1.1:80"
      })
  void whatIsNoPinIsRefusedByName(String pin) {
    assertThatThrownBy(() -> Resolver.of(List.of(pin), false))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(pin);
  }
}
