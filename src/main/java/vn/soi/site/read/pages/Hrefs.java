package vn.soi.site.read.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;

/** Resolves the addresses that pages write, however carelessly, against the page and its base. */
public final class Hrefs {

  private static final int LONGEST = 2_000;
  private static final String NOT_IN_ADDRESSES = "\"<>\\^`{|}[]";
  private static final Pattern LEADING_DOTS = Pattern.compile("(?:/\\.\\.)++/");
  private static final Pattern FORWARD =
      Pattern.compile("(?i)^\\s*\\d{1,2}\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]{1,500})");
  private static final Pattern LONE_PERCENT = Pattern.compile("%(?![0-9a-fA-F]{2})");

  private Hrefs() {}

  /** The address that the links of a page are relative to. */
  static URI base(URI page, Document document) {
    Element base = document.selectFirst("base[href]");
    return base == null ? page : resolve(page, base.attr("href")).orElse(page);
  }

  /**
   * The http address that a reference leads to, canonical, without fragment; none for a bare
   * fragment, {@code javascript:}, {@code mailto:} and what is no address.
   */
  public static Optional<URI> resolve(URI base, String reference) {
    String href = reference.strip().replaceAll("[\\r\\n\\t]", "");
    if (href.isEmpty() || href.startsWith("#") || href.length() > LONGEST) {
      return Optional.empty();
    }
    int fragment = href.indexOf('#');
    return parsed(fragment < 0 ? href : href.substring(0, fragment))
        .map(parsed -> joined(base, parsed))
        .filter(Hrefs::web)
        .map(Addresses::canonical);
  }

  /** The address in a {@code <meta http-equiv=refresh>} that forwards at once. */
  static Optional<String> forward(String content) {
    Matcher matcher = FORWARD.matcher(content);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** {@link URI#resolve} forgets the path when the reference is only a query (RFC 3986, 5.2.2). */
  private static URI joined(URI base, URI reference) {
    boolean onlyQuery =
        reference.getScheme() == null
            && reference.getRawAuthority() == null
            && reference.getRawPath().isEmpty()
            && reference.getRawQuery() != null;
    String path =
        base.getRawPath() == null || base.getRawPath().isEmpty() ? "/" : base.getRawPath();
    URI resolved =
        onlyQuery
            ? base.resolve(URI.create(path + "?" + reference.getRawQuery()))
            : base.resolve(reference);
    return withoutLeadingDots(resolved);
  }

  private static URI withoutLeadingDots(URI url) {
    String text = url.toString();
    return text.contains("/../") ? URI.create(LEADING_DOTS.matcher(text).replaceFirst("/")) : url;
  }

  private static Optional<URI> parsed(String href) {
    try {
      return Optional.of(new URI(escaped(href)));
    } catch (URISyntaxException malformed) {
      return Optional.empty();
    }
  }

  private static boolean web(URI url) {
    String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
    return (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null;
  }

  /** Escapes what browsers accept in an address and RFC 3986 does not. */
  private static String escaped(String href) {
    StringBuilder text = new StringBuilder();
    for (byte octet : href.getBytes(StandardCharsets.UTF_8)) {
      boolean stray = octet <= ' ' || NOT_IN_ADDRESSES.indexOf(octet) >= 0;
      text.append(stray ? "%%%02X".formatted(octet & 0xFF) : String.valueOf((char) octet));
    }
    return LONE_PERCENT.matcher(text).replaceAll("%25");
  }
}
