package vn.soi.demo.page;

import java.util.List;

/** An entry of a menu. */
public record MenuEntry(String label, Ref ref, List<MenuEntry> children) {
  public MenuEntry {
    children = List.copyOf(children);
  }

  public static MenuEntry of(String label, String page, MenuEntry... children) {
    return new MenuEntry(label, Ref.page(page), List.of(children));
  }
}
