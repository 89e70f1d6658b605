package vn.soi.crawl;

import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.cookie.StandardCookieSpec;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.ssl.SSLContextBuilder;
import org.apache.hc.core5.util.Timeout;
import vn.soi.config.Settings;

/** Makes the HTTP clients of a site: nothing is followed, retried or decoded behind our back. */
final class Clients {

  private static final List<Header> HEADERS =
      List.of(
          new BasicHeader(
              "Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"),
          new BasicHeader("Accept-Language", "vi,en;q=0.5"),
          new BasicHeader("Accept-Encoding", "gzip, deflate"));

  private Clients() {}

  static CloseableHttpClient client(
      Settings settings, Resolver resolver, CookieStore cookies, boolean verify) {
    return HttpClients.custom()
        .setConnectionManager(connections(settings, resolver, verify))
        .setDefaultRequestConfig(
            RequestConfig.custom()
                .setResponseTimeout(Timeout.of(settings.responseTimeout()))
                .setCookieSpec(StandardCookieSpec.RELAXED)
                .setRedirectsEnabled(false)
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build())
        .setDefaultCookieStore(cookies)
        .setUserAgent(settings.userAgent())
        .setDefaultHeaders(HEADERS)
        .disableContentCompression()
        .disableRedirectHandling()
        .disableAutomaticRetries()
        .disableAuthCaching()
        .build();
  }

  private static PoolingHttpClientConnectionManager connections(
      Settings settings, Resolver resolver, boolean verify) {
    Timeout connect = Timeout.of(settings.connectTimeout());
    Timeout response = Timeout.of(settings.responseTimeout());
    PoolingHttpClientConnectionManagerBuilder connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .setDnsResolver(resolver)
            .setDefaultConnectionConfig(
                ConnectionConfig.custom()
                    .setConnectTimeout(connect)
                    .setSocketTimeout(response)
                    .build())
            .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(connect).build());
    if (!verify) {
      connections.setTlsSocketStrategy(trusting().buildClassic());
    }
    return connections.build();
  }

  // Only for the second look at a site whose certificate was refused, and recorded as that.
  private static ClientTlsStrategyBuilder trusting() {
    try {
      return ClientTlsStrategyBuilder.create()
          .setSslContext(
              SSLContextBuilder.create().loadTrustMaterial((chain, type) -> true).build())
          .setHostVerificationPolicy(HostnameVerificationPolicy.CLIENT)
          .setHostnameVerifier(NoopHostnameVerifier.INSTANCE);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }
}
