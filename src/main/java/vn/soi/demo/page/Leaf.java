package vn.soi.demo.page;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * One page of a replica site.
 *
 * @param key its name inside the site, unique; further pages of a list are {@code key@2}, …
 * @param part which page of a list it is, from 1
 * @param section key of the page above it; the home page's own key for the home page
 * @param description what a description for search engines would say
 */
public record Leaf(
    String key,
    Kind kind,
    int part,
    String section,
    String title,
    String description,
    Optional<LocalDateTime> posted,
    List<Part> parts) {

  /** What a page is for; looks give each kind its own address. */
  public enum Kind {
    HOME,
    SECTION,
    ITEM,
    PRINT,
    FUNCTION
  }

  public Leaf {
    parts = List.copyOf(parts);
    if (key.isBlank() || title.isBlank() || part < 1) {
      throw new IllegalArgumentException("page '" + key + "' needs a key, a title and a part");
    }
  }

  /** The key without the number of the list's page. */
  public String base() {
    int at = key.indexOf('@');
    return at < 0 ? key : key.substring(0, at);
  }

  public static Leaf section(String key, String above, String title, List<Part> parts) {
    return new Leaf(key, Kind.SECTION, 1, above, title, title, Optional.empty(), parts);
  }

  public static Leaf item(
      String key, String section, String title, Optional<LocalDateTime> posted, List<Part> parts) {
    return new Leaf(key, Kind.ITEM, 1, section, title, title, posted, parts);
  }

  public Leaf described(String words) {
    return new Leaf(key, kind, part, section, title, words, posted, parts);
  }
}
