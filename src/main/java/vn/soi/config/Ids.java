package vn.soi.config;

import java.util.Set;
import java.util.regex.Pattern;

/** Checks the ids of configuration files. */
final class Ids {
  /** Small letters, digits and hyphens: {@code legal-documents}. */
  static final Pattern PLAIN = Pattern.compile("[a-z0-9]{1,60}(?:-[a-z0-9]{1,60}){0,9}");

  /** One or two plain parts: {@code direction.schedule}. */
  static final Pattern DOTTED =
      Pattern.compile(PLAIN.pattern() + "(?:\\." + PLAIN.pattern() + ")?");

  private Ids() {}

  /** The id that stands here, which is none of those seen before; it is added to them. */
  static String unique(Node node, Set<String> seen, Pattern form) {
    String id = check(node.place(), node.text(), form);
    if (!seen.add(id)) {
      throw node.place().refused("the id '" + id + "' stands twice");
    }
    return id;
  }

  static String check(Place place, String id, Pattern form) {
    if (!form.matcher(id).matches()) {
      throw place.refused("an id is small letters, digits and hyphens, not '" + id + "'");
    }
    return id;
  }
}
