package vn.soi.archive;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what stands in a link as browsers do. */
final class LinkText {

  private static final int LONGEST = 4096;
  private static final String LEGAL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?@!$&'()*+,;=";
  private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]{0,20}):");
  private static final Pattern HOST = Pattern.compile("^((?:https?:)?//)([^/?]++)");

  private LinkText() {}

  static Optional<URI> resolve(URI base, String link) {
    String text = link.strip().replaceAll("[\\t\\r\\n]", "").replace('\\', '/');
    int fragment = text.indexOf('#');
    if (text.isEmpty() || text.length() > LONGEST || fragment == 0) {
      return Optional.empty();
    }
    String bare = fragment > 0 ? text.substring(0, fragment) : text;
    Matcher scheme = SCHEME.matcher(bare);
    if (scheme.find() && !scheme.group(1).toLowerCase(Locale.ROOT).matches("https?")) {
      return Optional.empty();
    }
    try {
      return tidy(absolute(Addresses.canonical(base), encoded(asciiHost(bare))));
    } catch (IllegalArgumentException | URISyntaxException rubbish) {
      return Optional.empty();
    }
  }

  private static URI absolute(URI base, String link) throws URISyntaxException {
    // java.net.URI follows RFC 2396 and would drop the page's own name before a lone query.
    if (link.startsWith("?")) {
      String page = base.toString();
      int query = page.indexOf('?');
      return new URI((query < 0 ? page : page.substring(0, query)) + link);
    }
    // "http:page.html", an old spelling, is relative to a page of the same scheme.
    String own = base.getScheme() + ":";
    boolean lame = link.startsWith(own) && !link.startsWith(own + "/");
    return base.resolve(new URI(lame ? link.substring(own.length()) : link));
  }

  private static Optional<URI> tidy(URI url) throws URISyntaxException {
    if (url.getHost() == null || url.getScheme() == null) {
      return Optional.empty();
    }
    String text = url.toString();
    int path = text.indexOf('/', text.indexOf("//") + 2);
    if (path < 0) {
      return Optional.of(Addresses.canonical(url));
    }
    String rest = text.substring(path);
    while (rest.startsWith("/../") || rest.startsWith("/./")) {
      rest = rest.substring(rest.indexOf('/', 1));
    }
    return Optional.of(Addresses.canonical(new URI(text.substring(0, path) + rest)));
  }

  private static String asciiHost(String link) {
    Matcher host = HOST.matcher(link);
    if (!host.find() || host.group(2).chars().allMatch(c -> c < 128)) {
      return link;
    }
    return host.group(1) + IDN.toASCII(host.group(2)) + link.substring(host.end());
  }

  private static String encoded(String link) {
    StringBuilder out = new StringBuilder(link.length() + 16);
    byte[] bytes = link.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xff);
      boolean escape = c == '%' && hex(bytes, i + 1) && hex(bytes, i + 2);
      if (escape || LEGAL.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append('%').append(String.format(Locale.ROOT, "%02X", (int) c));
      }
    }
    return out.toString();
  }

  private static boolean hex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit(bytes[at], 16) >= 0;
  }
}
