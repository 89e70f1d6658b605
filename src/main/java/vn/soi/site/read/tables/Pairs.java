package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds labels and values that are elements side by side. */
final class Pairs {

  private static final Set<String> LABELS =
      Set.of("dt", "th", "b", "strong", "label", "h3", "h4", "h5", "h6");
  private static final Set<String> INLINE_VALUES = Set.of("br", "b", "strong", "label", "dt", "th");
  private static final Pattern LABEL_CLASS =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:lbl|label|caption|field-?name|key|term)(?:$|[\\s_-])");

  private Pairs() {}

  static List<LabelledValue> in(Element root) {
    List<LabelledValue> pairs = new ArrayList<>();
    for (Element element : root.select("dt,tr,div,span,b,strong,label,p,li,h3,h4,h5,h6")) {
      switch (element.normalName()) {
        case "dt" -> definition(element, pairs);
        case "tr" -> line(element, pairs);
        default -> beside(element, pairs);
      }
    }
    return pairs;
  }

  private static void definition(Element term, List<LabelledValue> pairs) {
    Element value = term.nextElementSibling();
    if (value != null && value.normalName().equals("dd")) {
      pairs.add(pair(term, value));
    }
  }

  /** A line of two cells, or of four and more where every other one is marked as a label. */
  private static void line(Element row, List<LabelledValue> pairs) {
    List<Element> cells = Grid.cells(row);
    boolean even = cells.size() >= 2 && cells.size() <= 8 && cells.size() % 2 == 0;
    boolean head = cells.stream().allMatch(cell -> cell.normalName().equals("th"));
    boolean serial = cells.size() == 3 && Cells.text(cells.get(0)).matches("\\d{1,2}[.)]?");
    if (serial && likeLabel(cells.get(1))) {
      pairs.add(pair(cells.get(1), cells.get(2)));
    } else if (even && !head && (cells.size() == 2 || oddAreLabels(cells))) {
      for (int i = 0; i < cells.size(); i += 2) {
        pairs.add(pair(cells.get(i), cells.get(i + 1)));
      }
    }
  }

  private static boolean oddAreLabels(List<Element> cells) {
    for (int i = 0; i < cells.size(); i += 2) {
      if (!likeLabel(cells.get(i)) && !Cells.text(cells.get(i)).isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static void beside(Element label, List<LabelledValue> pairs) {
    Element value = label.nextElementSibling();
    boolean textBetween =
        label.nextSibling() instanceof org.jsoup.nodes.TextNode text && !spacer(text.text());
    if (value != null
        && !textBetween
        && likeLabel(label)
        && !likeLabel(value)
        && !INLINE_VALUES.contains(value.normalName())) {
      pairs.add(pair(label, value));
    }
  }

  private static boolean spacer(String text) {
    return Cells.clean(text).isEmpty() || Cells.clean(text).equals(":");
  }

  private static boolean likeLabel(Element element) {
    String text = Cells.text(element);
    return Cells.canLabel(Cells.label(text))
        && (text.endsWith(":")
            || LABELS.contains(element.normalName())
            || LABEL_CLASS.matcher(element.className()).find()
            || text.equals(Cells.clean(element.select("b,strong,label").text())));
  }

  private static LabelledValue pair(Element label, Element value) {
    return new LabelledValue(Cells.label(Cells.text(label)), value(Cells.text(value)), value);
  }

  /** Without the colon that some templates put before the value: {@code <td>: 12</td>}. */
  static String value(String text) {
    return text.startsWith(":") ? text.substring(1).strip() : text;
  }
}
