package vn.soi.demo.look;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.SiteContent;
import vn.soi.text.Folded;

/** The numbers and slugs by which a platform knows the pages of one site. */
final class Naming {
  private final SiteContent site;
  private final Map<String, Integer> numbers = new HashMap<>();

  Naming(SiteContent site) {
    this.site = site;
    Set<Integer> taken = new HashSet<>();
    for (String key : site.pages().keySet()) {
      int number = Math.floorMod((site.agency() + key).hashCode(), 8000) + 120;
      while (!taken.add(number)) {
        number++;
      }
      numbers.put(key, number);
    }
  }

  /** The number of a page; print versions and further list pages share their first page's. */
  int number(Leaf leaf) {
    String first = leaf.base().replace("!print", "");
    return numbers.getOrDefault(first, 0);
  }

  Leaf above(Leaf leaf) {
    return site.page(leaf.section());
  }

  String agency() {
    return site.agency();
  }

  /** The title in Latin letters with hyphens. */
  static String slug(String title) {
    String slug = String.join("-", Folded.of(title).words());
    if (slug.length() <= 70) {
      return slug;
    }
    return slug.substring(0, slug.lastIndexOf('-', 70));
  }

  /** The same by the portal product whose converter drops every đ. */
  static String slugWithoutD(String title) {
    return slug(title.toLowerCase(Locale.ROOT).replace("đ", ""));
  }
}
