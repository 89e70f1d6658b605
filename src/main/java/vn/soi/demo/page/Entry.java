package vn.soi.demo.page;

import java.time.LocalDateTime;
import java.util.Optional;

/** One item as a list shows it. */
public record Entry(
    String title, Ref ref, Optional<LocalDateTime> posted, String summary, Optional<String> image) {

  public static Entry of(Leaf leaf, String summary) {
    return new Entry(leaf.title(), Ref.page(leaf.key()), leaf.posted(), summary, Optional.empty());
  }

  public Entry with(String picture) {
    return new Entry(title, ref, posted, summary, Optional.of(picture));
  }
}
