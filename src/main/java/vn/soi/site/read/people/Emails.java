package vn.soi.site.read.people;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds official e-mail addresses: those of free or access providers are none. */
final class Emails {

  private static final int LONGEST = 4_000;
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)(?<![a-z0-9._%+-])[a-z0-9][a-z0-9._%+-]{0,63}"
              + "(?:@|\\s{0,2}[\\[({]\\s{0,2}(?:at|a còng|@)\\s{0,2}[\\])}]\\s{0,2})"
              + "[a-z0-9](?:[a-z0-9-]{0,62}(?:\\.|\\s?[\\[({](?:dot|chấm)[\\])}]\\s?)){1,5}[a-z]{2,12}");
  private static final Pattern AT =
      Pattern.compile("(?i)\\s*[\\[({]\\s*(?:at|a còng|@)\\s*[\\])}]\\s*");
  private static final Pattern DOT = Pattern.compile("(?i)\\s?[\\[({](?:dot|chấm)[\\])}]\\s?");
  private static final Set<String> FREE =
      Set.of(
          "gmail",
          "googlemail",
          "yahoo",
          "ymail",
          "rocketmail",
          "hotmail",
          "outlook",
          "live",
          "msn",
          "aol",
          "icloud",
          "me",
          "mail",
          "zing",
          "protonmail",
          "yandex",
          "zoho",
          "inbox");
  private static final List<String> PROVIDERS = List.of("vnn.vn", "fpt.vn", "viettel.vn", "vol.vn");

  private Emails() {}

  /** The first official address in a text, in plain writing. */
  static Optional<String> in(String text) {
    Matcher matcher = ADDRESS.matcher(text.substring(0, Math.min(text.length(), LONGEST)));
    while (matcher.find()) {
      String plain = DOT.matcher(AT.matcher(matcher.group()).replaceAll("@")).replaceAll(".");
      if (official(plain)) {
        return Optional.of(plain.toLowerCase(Locale.ROOT));
      }
    }
    return Optional.empty();
  }

  /** The first official address in a text, or behind a link to write to. */
  static Optional<String> in(String text, Element element) {
    return in(text)
        .or(
            () ->
                element.select("a[href^=mailto:]").stream()
                    .flatMap(link -> in(link.attr("href").substring("mailto:".length())).stream())
                    .findFirst());
  }

  private static boolean official(String address) {
    String host = address.substring(address.indexOf('@') + 1).toLowerCase(Locale.ROOT);
    String provider = host.substring(0, host.indexOf('.'));
    return !FREE.contains(provider)
        && PROVIDERS.stream().noneMatch(isp -> host.equals(isp) || host.endsWith("." + isp));
  }
}
