package vn.soi.detect;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;
import vn.soi.site.Site;

/** The pages that belong to sections: their own, and those of their items. */
public final class Material {

  private Material() {}

  /** Each page once, the section's own first; the home page is nobody's. */
  public static List<Page> of(Site site, Section section) {
    Set<Page> pages = new LinkedHashSet<>(section.pages());
    section.items().stream().map(Item::detail).flatMap(Optional::stream).forEach(pages::add);
    pages.remove(site.home());
    return List.copyOf(pages);
  }

  /** The pages of several topics' sections, in the topics' order. */
  public static List<Page> of(Site site, List<String> topics) {
    return topics.stream()
        .flatMap(topic -> of(site, site.section(topic)).stream())
        .distinct()
        .toList();
  }

  /**
   * How many of a section's items have a page that could not be read; a passage on a page of
   * something else has none.
   */
  public static int unread(Site site, Section section) {
    boolean passage =
        section.signals().stream().allMatch(signal -> signal.kind() == Signal.Kind.CONTENT);
    return passage
        ? 0
        : (int) section.items().stream().filter(item -> Known.unread(item, site)).count();
  }
}
