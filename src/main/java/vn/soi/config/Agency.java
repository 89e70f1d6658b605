package vn.soi.config;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An agency as the registry names it.
 *
 * @param url its registered home page; without one it is reported as undecided, never dropped
 * @param aliases other names under which it speaks of itself
 * @param hosts other hosts that are its own
 * @param elsewhere third-party hosts that may lawfully hold a category's content
 * @param keywords words of its field and locality
 */
public record Agency(
    String id,
    String name,
    String block,
    Optional<URI> url,
    List<String> aliases,
    List<String> hosts,
    List<String> elsewhere,
    List<String> keywords,
    Optional<String> note) {

  public Agency {
    aliases = List.copyOf(aliases);
    hosts = List.copyOf(hosts);
    elsewhere = List.copyOf(elsewhere);
    keywords = List.copyOf(keywords);
    if (id.isBlank() || name.isBlank()) {
      throw new IllegalArgumentException("an agency has an id and a name");
    }
  }
}
