package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/**
 * Reads what an element says in pairs of label and value, in order of appearance: definition lists,
 * two-column tables, label and value side by side, lines of "Label: value".
 *
 * <p>A sentence before a colon is read as a label too: callers look labels up in a lexicon.
 */
public final class LabelledValues {

  private static final int MOST = 2000;

  /** One pair read twice has its readings this close together. */
  private static final int NEAR = 20;

  private LabelledValues() {}

  /** All pairs within this element, at most 2000; none is blank or a placeholder. */
  public static List<LabelledValue> in(Element root) {
    Map<Element, Integer> order = order(root);
    List<LabelledValue> found = new ArrayList<>();
    Stream.concat(Pairs.in(root).stream(), Lines.in(root).stream())
        .filter(pair -> Cells.canLabel(pair.label()) && !Cells.blank(pair.value()))
        .sorted(Comparator.comparingInt(pair -> order.getOrDefault(pair.element(), 0)))
        .limit(MOST)
        .forEach(pair -> add(pair, found));
    return List.copyOf(found);
  }

  /** The first value whose label means this term of the lexicon. */
  public static Optional<LabelledValue> first(
      List<LabelledValue> values, Lexicon lexicon, String term) {
    return values.stream()
        .filter(value -> Cells.term(lexicon, value.label()).filter(term::equals).isPresent())
        .findFirst();
  }

  /** Adds a pair; of two readings of one pair the one with the narrower element stays. */
  private static void add(LabelledValue pair, List<LabelledValue> found) {
    for (int i = found.size() - 1; i >= Math.max(0, found.size() - NEAR); i--) {
      LabelledValue earlier = found.get(i);
      if (Folded.of(earlier.label()).equals(Folded.of(pair.label()))) {
        if (holds(earlier.element(), pair.element())) {
          found.set(i, pair);
          return;
        }
      }
    }
    found.add(pair);
  }

  private static boolean holds(Element outer, Element inner) {
    return outer.equals(inner) || inner.parents().contains(outer);
  }

  private static Map<Element, Integer> order(Element root) {
    Map<Element, Integer> order = new HashMap<>();
    root.stream().forEach(element -> order.put(element, order.size()));
    return order;
  }
}
