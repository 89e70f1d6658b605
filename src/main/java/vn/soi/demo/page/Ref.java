package vn.soi.demo.page;

/** Where a link of a replica page leads. */
public sealed interface Ref {

  /** To the page of this key on the same site. */
  record ToPage(String key) implements Ref {}

  /** To a file of the same site. */
  record ToFile(String name) implements Ref {}

  /** To another host, or to an address of this one that nobody answers. */
  record Away(String url) implements Ref {}

  /** Nowhere: the {@code #} under which old menus hang their entries. */
  record Nowhere() implements Ref {}

  static Ref page(String key) {
    return new ToPage(key);
  }

  static Ref file(String name) {
    return new ToFile(name);
  }
}
