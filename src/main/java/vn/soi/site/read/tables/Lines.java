package vn.soi.site.read.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Finds labels and values that stand in one line of text: "Label: value", "<b>Label</b> value". */
final class Lines implements NodeFilter {

  private static final int MOST_PAIRS = 4000;
  private static final Pattern PARTS = Pattern.compile("\\s*[|•¦]\\s*");
  private static final Set<String> STRONG = Set.of("b", "strong", "label", "dt");

  /** A stretch of one line in one element; strong where it is set apart as a label. */
  private record Run(String text, boolean strong, boolean fresh, Element owner) {}

  private final List<LabelledValue> pairs = new ArrayList<>();
  private final List<Run> line = new ArrayList<>();

  private Lines() {}

  static List<LabelledValue> in(Element root) {
    Lines lines = new Lines();
    root.filter(lines);
    lines.finish();
    return lines.pairs;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (!Cells.visible(element) || pairs.size() > MOST_PAIRS) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.isBlock() || breaks(element)) {
        finish();
      }
    } else if (node instanceof TextNode text && text.parent() != null) {
      add(text, text.parent());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && (element.isBlock() || breaks(element))) {
      finish();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    return Set.of("br", "td", "th", "li", "dt", "dd").contains(element.normalName());
  }

  private void add(TextNode node, Element owner) {
    boolean strong = STRONG.contains(owner.normalName());
    boolean first = true;
    for (String part : PARTS.splitAsStream(Cells.clean(node.text())).toList()) {
      if (!part.isEmpty()) {
        boolean fresh =
            !first || line.isEmpty() || !line.get(line.size() - 1).owner().equals(owner);
        line.add(new Run(part, strong, fresh, owner));
      }
      first = false;
    }
  }

  /** Reads the line: a label begins where an element or a part does, its value ends at the next. */
  private void finish() {
    @Nullable String label = null;
    @Nullable Element owner = null;
    StringBuilder value = new StringBuilder();
    for (int i = 0; i < line.size(); i++) {
      Run run = line.get(i);
      int colon = colon(run, i);
      if (colon >= 0) {
        emit(label, value, owner);
        label = Cells.label(run.text().substring(0, colon));
        owner = run.owner();
        value.setLength(0);
        append(value, run.text().substring(Math.min(run.text().length(), colon + 1)));
      } else {
        append(value, run.text());
      }
    }
    emit(label, value, owner);
    line.clear();
  }

  /** Where the label at the head of this run ends, -1 if it has none. */
  private int colon(Run run, int index) {
    int colon = run.text().indexOf(':');
    boolean before = index + 1 < line.size() && line.get(index + 1).text().startsWith(":");
    if (run.fresh() && colon > 0 && Cells.canLabel(Cells.label(run.text().substring(0, colon)))) {
      boolean url = run.text().startsWith("//", colon + 1);
      return url ? -1 : colon;
    }
    boolean label = run.strong() || before;
    return label && colon < 0 && Cells.canLabel(Cells.label(run.text())) ? run.text().length() : -1;
  }

  private void emit(@Nullable String label, StringBuilder value, @Nullable Element owner) {
    if (label != null && owner != null && value.length() > 0) {
      pairs.add(new LabelledValue(label, Pairs.value(value.toString()), block(owner)));
    }
  }

  private static void append(StringBuilder value, String text) {
    String part = text.strip();
    if (!part.isEmpty()) {
      value.append(value.length() == 0 ? "" : " ").append(part);
    }
  }

  /** What holds the whole line. */
  private static Element block(Element owner) {
    Element block = owner;
    while (!block.isBlock() && !breaks(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
