package vn.soi.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** When two addresses are one: host in lower case, no default port, no fragment, no empty path. */
public final class Addresses {

  private Addresses() {}

  /** The form under which an address is stored and looked up; path and query stay as they are. */
  public static URI canonical(URI url) {
    if (url.getHost() == null || url.getScheme() == null) {
      return url;
    }
    try {
      return new URI(text(url));
    } catch (URISyntaxException impossible) {
      return url;
    }
  }

  private static String text(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    String path = url.getRawPath() == null || url.getRawPath().isEmpty() ? "/" : url.getRawPath();
    return scheme
        + "://"
        + url.getHost().toLowerCase(Locale.ROOT)
        + port(scheme, url.getPort())
        + path
        + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery());
  }

  private static String port(String scheme, int port) {
    boolean usual =
        port < 0
            || (scheme.equals("http") && port == 80)
            || (scheme.equals("https") && port == 443);
    return usual ? "" : ":" + port;
  }
}
