package vn.soi.demo.page;

import java.util.Optional;

/** A run of text, with the link that it carries, if any. */
public record Inline(String text, Optional<Ref> ref) {

  public static Inline of(String text) {
    return new Inline(text, Optional.empty());
  }

  public static Inline link(String text, Ref ref) {
    return new Inline(text, Optional.of(ref));
  }
}
