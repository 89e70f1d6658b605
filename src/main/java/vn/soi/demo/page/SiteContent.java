package vn.soi.demo.page;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Everything on one replica site, before it is given its looks.
 *
 * @param menu the main menu, home first
 * @param side menu entries that stand in the side columns
 * @param links links to other agencies
 * @param footer lines at the foot of every page
 * @param pages by key, the home page first
 * @param files by name; made when they are asked for, the same bytes each time
 */
public record SiteContent(
    String agency,
    List<MenuEntry> menu,
    List<MenuEntry> side,
    List<Inline> links,
    List<String> footer,
    Map<String, Leaf> pages,
    Map<String, Supplier<byte[]>> files,
    Habits habits) {

  public static final String HOME = "home";

  public SiteContent {
    menu = List.copyOf(menu);
    side = List.copyOf(side);
    links = List.copyOf(links);
    footer = List.copyOf(footer);
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    files = Collections.unmodifiableMap(new LinkedHashMap<>(files));
    if (!pages.containsKey(HOME)) {
      throw new IllegalArgumentException(agency + " has no home page");
    }
  }

  public Leaf page(String key) {
    Leaf leaf = pages.get(key);
    if (leaf == null) {
      throw new IllegalArgumentException(agency + " has no page '" + key + "'");
    }
    return leaf;
  }
}
