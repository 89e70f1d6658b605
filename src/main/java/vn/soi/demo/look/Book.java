package vn.soi.demo.look;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import vn.soi.demo.Profile;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** The address book of one site: which page and which file answers where. */
final class Book {
  private final Platform platform;
  private final SiteContent site;
  private final String host;
  private final Map<String, String> pages = new LinkedHashMap<>();
  private final Map<String, String> addresses = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();
  private final Map<String, String> fileAddresses = new LinkedHashMap<>();

  Book(Profile profile, SiteContent site) {
    this.platform = Platform.valueOf(profile.look().toUpperCase(Locale.ROOT));
    this.site = site;
    this.host = profile.host();
    Naming naming = new Naming(site);
    site.pages().values().forEach(leaf -> enter(leaf, naming));
    int number = 400;
    for (String name : site.files().keySet()) {
      String address = platform.file(name, number++);
      files.put(address, name);
      fileAddresses.put(name, address);
    }
  }

  // Two pages of one title: the platform puts a 1 behind the second's name.
  private void enter(Leaf leaf, Naming naming) {
    String address = platform.address(leaf, naming);
    while (pages.containsKey(address)) {
      int end = address.indexOf(".aspx") > 0 ? address.indexOf(".aspx") : address.length();
      boolean slash = address.endsWith("/");
      int at = slash ? address.length() - 1 : end;
      address = address.substring(0, at) + "1" + address.substring(at);
    }
    pages.put(address, leaf.key());
    addresses.put(leaf.key(), address);
  }

  Platform platform() {
    return platform;
  }

  /** The key of each page by its address. */
  Map<String, String> pages() {
    return pages;
  }

  /** The name of each file by its address. */
  Map<String, String> files() {
    return files;
  }

  String address(String key) {
    String address = addresses.get(key);
    if (address == null) {
      throw new IllegalArgumentException(site.agency() + " has no page '" + key + "'");
    }
    return address;
  }

  String address(Ref ref) {
    if (ref instanceof Ref.ToPage page) {
      return address(page.key());
    }
    if (ref instanceof Ref.ToFile file) {
      return file(file.name());
    }
    if (ref instanceof Ref.Away away) {
      return away.url().startsWith("http://" + host) ? local(away.url()) : away.url();
    }
    return "#";
  }

  private String local(String url) {
    return url.substring(("http://" + host).length());
  }

  String file(String name) {
    String address = fileAddresses.get(name);
    if (address == null) {
      throw new IllegalArgumentException(site.agency() + " has no file " + name);
    }
    return address;
  }

  String function(String kind) {
    return platform.function(kind);
  }

  /** The address of a list's further page. */
  String part(String key, int part) {
    return address(part == 1 ? key : key + "@" + part);
  }
}
