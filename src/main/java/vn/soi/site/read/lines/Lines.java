package vn.soi.site.read.lines;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import vn.soi.site.read.tables.Cells;

/** Cuts an element into the lines that a reader sees, whatever the markup, in order. */
public final class Lines implements NodeFilter {

  private static final int MOST = 5_000;
  private static final Set<String> BREAKS =
      Set.of("br", "td", "th", "li", "dt", "dd", "tr", "figcaption");
  private static final Set<String> UNSEEN =
      Set.of("script", "style", "noscript", "template", "select", "textarea", "button");
  private static final String SET_APART = "b,strong,h1,h2,h3,h4,h5,h6,th,a,dt,caption";

  private static final Pattern LABEL =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:label|lbl|nhan)(?:$|[\\s_-])");
  private static final Pattern LETTER_LAST = Pattern.compile("\\p{L}\\s?$");

  private final List<Line> lines = new ArrayList<>();
  private final List<TextNode> run = new ArrayList<>();

  private Lines() {}

  /** The visible lines within this element; at most 5000. */
  public static List<Line> of(Element root) {
    Lines lines = new Lines();
    root.filter(lines);
    lines.finish();
    return List.copyOf(lines.lines);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (lines.size() >= MOST || hidden(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (ends(element)) {
        finish();
      }
    } else if (node instanceof TextNode words && words.parent() != null) {
      run.add(words);
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && ends(element)) {
      finish();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean ends(Element element) {
    return element.isBlock() || BREAKS.contains(element.normalName());
  }

  private static boolean hidden(Element element) {
    return UNSEEN.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("style").replace(" ", "").contains("display:none");
  }

  private void finish() {
    List<Element> owners =
        run.stream()
            .filter(words -> !words.isBlank())
            .flatMap(words -> Optional.ofNullable(words.parent()).stream())
            .toList();
    if (!owners.isEmpty()) {
      String text = joined();
      boolean emphatic = owners.stream().allMatch(owner -> owner.closest(SET_APART) != null);
      String squeezed = Cells.squeezed(text);
      if (!squeezed.isEmpty()) {
        lines.add(new Line(squeezed, block(owners.get(0)), emphatic));
      }
    }
    run.clear();
  }

  /** What is written in one line; what markup calls a label is parted from what it labels. */
  private String joined() {
    StringBuilder text = new StringBuilder();
    Optional<Element> before = Optional.empty();
    for (TextNode words : run) {
      Optional<Element> owner = Optional.ofNullable(words.parent());
      boolean glued = before.filter(Lines::labels).isPresent() && !before.equals(owner);
      if (glued && LETTER_LAST.matcher(text).find() && !words.isBlank()) {
        text.append(": ");
      }
      text.append(words.text());
      before = words.isBlank() ? before : owner;
    }
    return text.toString();
  }

  /** Whether markup calls an element the label of what follows it. */
  public static boolean labels(Element element) {
    return element.normalName().equals("label") || LABEL.matcher(element.className()).find();
  }

  private static Element block(Element inner) {
    Element block = inner;
    while (!ends(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }
}
