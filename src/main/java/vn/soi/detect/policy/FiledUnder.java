package vn.soi.detect.policy;

import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.site.Item;
import vn.soi.site.Site;

/** What a site's own word beside a title says of the item. */
final class FiledUnder {

  private static final String LABELS = "span, em, i, small, label, [class*=meta], [class*=cat]";
  private static final Set<String> KINDS = Set.of("policy.law", "policy.guidance");
  private static final int LONGEST_LABEL = 60;
  private static final double SURE = 0.6;

  private FiledUnder() {}

  /** The kind that a label files the item under, such as "[Phổ biến pháp luật]". */
  static Optional<String> kind(Site site, Item item) {
    return item.element().select(LABELS).stream()
        .map(Element::text)
        .filter(text -> text.length() <= LONGEST_LABEL && !item.title().contains(text))
        .flatMap(text -> site.vocabulary().best(text).stream())
        .filter(match -> match.strength() >= SURE)
        .map(match -> match.topic().id())
        .filter(KINDS::contains)
        .findFirst();
  }
}
