package vn.soi.site.read.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Page;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.LabelledValue;
import vn.soi.site.read.tables.LabelledValues;

/**
 * Finds entries that repeat the same labels: "Số: …, Ngày ban hành: …", one block after another.
 */
final class Cards {

  private static final int FEWEST_LABELS = 2;
  private static final int MOST = 300;

  private Cards() {}

  /** The blocks that each hold two or more labelled attributes; none unless there are several. */
  static List<Found> in(Page page, Lexicon lexicon) {
    Map<String, List<LabelledValue>> byTerm = byTerm(page, lexicon);
    List<LabelledValue> anchors =
        byTerm.values().stream()
            .reduce((most, next) -> next.size() > most.size() ? next : most)
            .orElse(List.of());
    if (anchors.size() < 2) {
      return List.of();
    }
    List<Element> elements =
        anchors.stream().map(LabelledValue::element).distinct().limit(MOST).toList();
    List<Found> cards = new ArrayList<>();
    for (Element anchor : elements) {
      Element block = block(anchor, elements, page.main());
      Map<String, String> attributes = attributes(block, byTerm);
      if (attributes.size() >= FEWEST_LABELS) {
        cards.add(new Found(page, block, attributes, true, Optional.empty()));
      }
    }
    return cards.size() < 2 ? List.of() : cards;
  }

  /** What a page says of one thing alone, in three or more labelled attributes. */
  static Optional<Found> single(Page page, Lexicon lexicon) {
    Map<String, List<LabelledValue>> byTerm = byTerm(page, lexicon);
    if (byTerm.size() <= FEWEST_LABELS) {
      return Optional.empty();
    }
    List<Element> elements =
        byTerm.values().stream().map(values -> values.get(0).element()).toList();
    Element block = elements.get(0);
    while (block.parent() != null && !holdsAll(block, elements)) {
      block = block.parent();
    }
    Map<String, String> attributes = attributes(block, byTerm);
    return Optional.of(new Found(page, block, attributes, true, Optional.empty()));
  }

  private static boolean holdsAll(Element block, List<Element> elements) {
    return elements.stream().allMatch(element -> within(element, block));
  }

  private static Map<String, List<LabelledValue>> byTerm(Page page, Lexicon lexicon) {
    Map<String, List<LabelledValue>> byTerm = new TreeMap<>();
    for (LabelledValue value : LabelledValues.in(page.main())) {
      Cells.term(lexicon, value.label())
          .ifPresent(id -> byTerm.computeIfAbsent(id, none -> new ArrayList<>()).add(value));
    }
    return byTerm;
  }

  /** The largest element around an anchor that holds no other. */
  private static Element block(Element anchor, List<Element> anchors, Element root) {
    Element block = anchor;
    for (Element parent = block.parent();
        parent != null && !parent.equals(root);
        parent = parent.parent()) {
      if (count(parent, anchors) > 1) {
        return block;
      }
      block = parent;
    }
    return block;
  }

  private static long count(Element parent, List<Element> anchors) {
    return anchors.stream().filter(other -> other.parents().contains(parent)).limit(2).count();
  }

  private static Map<String, String> attributes(
      Element block, Map<String, List<LabelledValue>> byTerm) {
    Map<String, String> attributes = new LinkedHashMap<>();
    byTerm.forEach(
        (id, values) ->
            values.stream()
                .filter(value -> within(value.element(), block))
                .findFirst()
                .ifPresent(value -> attributes.put(id, value.value())));
    return attributes;
  }

  private static boolean within(Element element, Element block) {
    return element.equals(block) || element.parents().contains(block);
  }
}
