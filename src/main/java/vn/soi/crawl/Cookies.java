package vn.soi.crawl;

import java.net.URI;
import java.util.List;
import org.apache.hc.client5.http.cookie.Cookie;
import org.apache.hc.client5.http.cookie.CookieOrigin;
import org.apache.hc.client5.http.cookie.CookieStore;
import org.apache.hc.client5.http.cookie.MalformedCookieException;
import org.apache.hc.client5.http.impl.cookie.RFC6265LaxSpec;
import org.apache.hc.core5.http.message.BasicHeader;
import vn.soi.archive.Capture;
import vn.soi.archive.StoredVisit;

/** Takes a site's cookies up again from its archive. */
final class Cookies {

  private static final RFC6265LaxSpec SPEC = new RFC6265LaxSpec();

  private Cookies() {}

  static void restore(CookieStore store, StoredVisit visit) {
    visit.capture().ifPresent(capture -> restore(store, capture));
  }

  private static void restore(CookieStore store, Capture capture) {
    URI url = capture.url();
    int port = Math.max(url.getPort(), 0);
    CookieOrigin origin =
        new CookieOrigin(url.getHost(), port, url.getPath(), url.getScheme().equals("https"));
    for (String value : capture.headers().getOrDefault("set-cookie", List.of())) {
      parse(value, origin).stream()
          .filter(cookie -> SPEC.match(cookie, origin))
          .forEach(store::addCookie);
    }
  }

  private static List<Cookie> parse(String value, CookieOrigin origin) {
    try {
      return SPEC.parse(new BasicHeader("Set-Cookie", value), origin);
    } catch (MalformedCookieException rubbish) {
      // Left out, as the client itself leaves out what is no cookie.
      return List.of();
    }
  }
}
