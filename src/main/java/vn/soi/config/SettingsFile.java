package vn.soi.config;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** Reads {@code config/settings.yaml}, strictly: every key is there and within its bounds. */
final class SettingsFile {
  private static final Pattern PRODUCT =
      Pattern.compile("[A-Za-z0-9._-]{1,40}/[A-Za-z0-9._-]{1,20}");
  private static final Pattern CONTACT =
      Pattern.compile("https?://[!-'*-~]{3,150}|[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{3,150}");
  private static final String[] KEYS = {
    "product",
    "contact",
    "delayMillis",
    "maxPages",
    "maxMegabytes",
    "maxMinutes",
    "maxBodyMegabytes",
    "connectSeconds",
    "responseSeconds",
    "bodySeconds",
    "sitesAtOnce",
    "sectionPages",
    "sectionDetails",
    "sectionFiles",
    "unreachableShareSuspect",
    "homeVisits"
  };
  private static final long MEGABYTE = 1024L * 1024;

  private final Node.Mapping root;

  private SettingsFile(Node.Mapping root) {
    this.root = root;
  }

  static Settings read(Path path) {
    return new SettingsFile(YamlFile.read(path).root().only(KEYS)).settings();
  }

  private Settings settings() {
    return new Settings(
        userAgent(),
        Duration.ofMillis(whole("delayMillis", 0, 600_000)),
        count("maxPages", 100_000),
        whole("maxMegabytes", 1, 100_000) * MEGABYTE,
        Duration.ofMinutes(whole("maxMinutes", 1, 1440)),
        whole("maxBodyMegabytes", 1, 1024) * MEGABYTE,
        Duration.ofSeconds(whole("connectSeconds", 1, 600)),
        Duration.ofSeconds(whole("responseSeconds", 1, 600)),
        Duration.ofSeconds(whole("bodySeconds", 1, 3600)),
        count("sitesAtOnce", 100),
        count("sectionPages", 1000),
        count("sectionDetails", 1000),
        count("sectionFiles", 1000),
        count("unreachableShareSuspect", 100),
        count("homeVisits", 100));
  }

  /** Names the program and whom to ask about it, as a polite visitor does (RFC 9309, 2.2.1). */
  private String userAgent() {
    String product = matching("product", PRODUCT, "name/version such as Soi/0.1");
    String contact = matching("contact", CONTACT, "a mail address or a URL");
    return "%s (+%s)".formatted(product, contact);
  }

  private String matching(String key, Pattern form, String wanted) {
    Node node = root.need(key);
    if (!form.matcher(node.text()).matches()) {
      throw node.place().refused("must be " + wanted + ", not '" + node.text() + "'");
    }
    return node.text();
  }

  private int count(String key, int most) {
    return Math.toIntExact(whole(key, 1, most));
  }

  private long whole(String key, long least, long most) {
    return root.need(key).whole(least, most);
  }
}
