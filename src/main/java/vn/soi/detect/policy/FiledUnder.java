package vn.soi.detect.policy;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.site.Item;
import vn.soi.site.Site;

/** What a site's own word beside a title says of the item. */
final class FiledUnder {

  private static final String LABELS = "span, em, i, small, label, [class*=meta], [class*=cat]";
  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6, caption, legend, dt, th, b, strong, [class*=title]";
  private static final Set<String> KINDS = Set.of("policy.law", "policy.guidance");
  private static final int LONGEST_LABEL = 60;
  private static final double SURE = 0.6;

  private FiledUnder() {}

  /** The kind that a label files the item under, such as "[Phổ biến pháp luật]". */
  static Optional<String> kind(Site site, Item item) {
    return item.element().select(LABELS).stream()
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_LABEL && !item.title().contains(text))
        .flatMap(text -> named(site, text).stream())
        .findFirst();
  }

  /** The kind in the nearest heading above, on a page whose headings part its list into kinds. */
  static Optional<String> heading(Site site, Item item) {
    Set<String> kinds = new LinkedHashSet<>();
    Optional<String> nearest = Optional.empty();
    boolean above = true;
    for (Element element : item.listedOn().main().getAllElements()) {
      above = above && !element.equals(item.element());
      if (element.is(HEADINGS) && element.text().length() <= LONGEST_LABEL) {
        Optional<String> kind = named(site, element.text());
        kind.ifPresent(kinds::add);
        nearest = above && kind.isPresent() ? kind : nearest;
      }
    }
    return kinds.size() > 1 ? nearest : Optional.empty();
  }

  private static Optional<String> named(Site site, String text) {
    return site.vocabulary().labelled(text).stream()
        .filter(match -> match.strength() >= SURE)
        .map(match -> match.topic().id())
        .filter(KINDS::contains)
        .findFirst();
  }
}
