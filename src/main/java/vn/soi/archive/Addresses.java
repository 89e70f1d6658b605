package vn.soi.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When two addresses are one: host in lower case, no default port, no fragment, no empty path, no
 * session id.
 */
public final class Addresses {

  private static final String IDS = "jsessionid|phpsessid|aspsessionid\\w{0,20}|sessionid|sid";
  private static final Pattern PATH_SESSION = Pattern.compile("(?i);(?:" + IDS + ")=[^/?;]*+");
  // ASP.NET without cookies: /(S(abc123))/default.aspx
  private static final Pattern ASP_SESSION = Pattern.compile("/\\([SAF]\\([^()/]{1,64}\\)\\)");
  // A short "sid" is as often a section's number: only long values are taken for a session.
  private static final Pattern QUERY_SESSION =
      Pattern.compile("(?i)(?<=^|&)(?:" + IDS + ")=[0-9a-z-]{16,}+(?:&|$)");

  private Addresses() {}

  /** The form under which an address is stored and looked up. */
  public static URI canonical(URI url) {
    if (url.getHost() == null || url.getScheme() == null) {
      return url;
    }
    try {
      // Most addresses are in this form already; reading them again costs more than the rest.
      String text = text(url);
      return text.equals(url.toString()) ? url : new URI(text);
    } catch (URISyntaxException impossible) {
      return url;
    }
  }

  /**
   * The address that a link's text leads to from a page, as browsers read it: spaces, letters and
   * broken escapes encoded, backslashes turned, the fragment dropped. Empty for what is no http
   * address: scripts, mail, fragments of the same page, rubbish.
   */
  public static Optional<URI> resolve(URI base, String link) {
    return LinkText.resolve(base, link);
  }

  private static String text(URI url) {
    String scheme = url.getScheme().toLowerCase(Locale.ROOT);
    return scheme
        + "://"
        + url.getHost().toLowerCase(Locale.ROOT)
        + port(scheme, url.getPort())
        + path(url)
        + query(url.getRawQuery());
  }

  private static String path(URI url) {
    String path = url.getRawPath() == null ? "" : url.getRawPath();
    if (path.indexOf(';') >= 0) {
      path = PATH_SESSION.matcher(path).replaceAll("");
    }
    if (path.indexOf('(') >= 0) {
      path = ASP_SESSION.matcher(path).replaceAll("");
    }
    return path.isEmpty() ? "/" : path;
  }

  private static String query(@Nullable String query) {
    if (query == null) {
      return "";
    }
    String kept = query;
    if (query.toLowerCase(Locale.ROOT).contains("id")) {
      kept = QUERY_SESSION.matcher(query).replaceAll("");
      kept =
          kept.endsWith("&") && !query.endsWith("&") ? kept.substring(0, kept.length() - 1) : kept;
    }
    return kept.isEmpty() && !query.isEmpty() ? "" : "?" + kept;
  }

  private static String port(String scheme, int port) {
    boolean usual =
        port < 0
            || (scheme.equals("http") && port == 80)
            || (scheme.equals("https") && port == 443);
    return usual ? "" : ":" + port;
  }
}
