package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;

/** Resolves the addresses that pages write, however carelessly, against the page and its base. */
public final class Hrefs {

  private static final Pattern FORWARD =
      Pattern.compile("(?i)^\\s*\\d{1,2}\\s*[;,]\\s*url\\s*=\\s*['\"]?([^'\"]{1,500})");

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
    return Addresses.resolve(base, reference);
  }

  /** The address in a {@code <meta http-equiv=refresh>} that forwards at once. */
  static Optional<String> forward(String content) {
    Matcher matcher = FORWARD.matcher(content);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
