package vn.soi.site.read.services;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;
import vn.soi.site.read.lines.Lines;

/** Cuts what an element shows into lines: at blocks, cells and line breaks. */
final class Passages implements NodeFilter {

  private static final int MOST = 3000;
  private static final Set<String> HIDDEN =
      Set.of("script", "style", "noscript", "template", "select", "textarea", "button");
  private static final Set<String> BREAKS = Set.of("br", "td", "th", "li", "dt", "dd", "label");
  private static final Set<String> BOLD = Set.of("b", "strong");
  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u200b]+");

  private static final Pattern NUMBERING =
      Pattern.compile("^[\\s\\-–+*•●▪►»]*+(?:(?:\\d{1,2}|[a-zđ]|[IVX]{1,4})\\s?[.)/:]\\s*)?+");

  private final Element root;
  private final List<Passage> passages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder lead = new StringBuilder();
  private final List<Element> owners = new ArrayList<>();
  private final List<Boolean> jumping = new ArrayList<>();

  private Passages(Element root) {
    this.root = root;
  }

  /** The lines within an element in order; at most 3,000, empty ones left out. */
  static List<Passage> in(Element root) {
    Passages reading = new Passages(root);
    root.filter(reading);
    reading.finish();
    return List.copyOf(reading.passages);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof Element element) {
      if (HIDDEN.contains(element.normalName()) || passages.size() >= MOST) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (breaks(element)) {
        finish();
      }
    } else if (node instanceof TextNode words && words.parent() != null) {
      add(squeezed(words.getWholeText()), words.parent());
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(@Nullable Node node, int depth) {
    if (node instanceof Element element && breaks(element)) {
      finish();
    }
    return FilterResult.CONTINUE;
  }

  private static boolean breaks(Element element) {
    return element.isBlock() || BREAKS.contains(element.normalName()) || Lines.labels(element);
  }

  private void add(String words, Element owner) {
    if (words.isBlank()) {
      text.append(words.isEmpty() || text.length() == 0 ? "" : " ");
      return;
    }
    boolean bold = around(owner, BOLD) != null;
    if (bold && lead.length() == text.length()) {
      lead.append(words);
    }
    text.append(words);
    owners.add(owner);
    Element link = around(owner, Set.of("a", "button"));
    jumping.add(link != null && jumps(link));
  }

  /** Whether a link only shows or moves to another part of the same page. */
  static boolean jumps(Element link) {
    String href = link.attr("href").strip();
    boolean within = href.startsWith("#") && href.length() > 1;
    return within || link.hasAttr("data-target") || link.hasAttr("aria-controls");
  }

  private @Nullable Element around(Element owner, Set<String> names) {
    Element around = owner;
    while (around != null && !around.equals(root) && !breaks(around)) {
      if (names.contains(around.normalName())) {
        return around;
      }
      around = around.parent();
    }
    return null;
  }

  private void finish() {
    String line = squeezed(text.toString()).strip();
    if (!line.isEmpty()) {
      String bold = squeezed(lead.toString()).strip();
      Element block = block(owners.get(0));
      passages.add(new Passage(line, bold, block, jumping.stream().allMatch(jump -> jump)));
    }
    text.setLength(0);
    lead.setLength(0);
    owners.clear();
    jumping.clear();
  }

  private Element block(Element owner) {
    Element block = owner;
    while (!block.equals(root) && !breaks(block) && block.parent() != null) {
      block = block.parent();
    }
    return block;
  }

  private static String squeezed(String text) {
    return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
  }

  /** The line as labels are compared: without numbering and bullets at its head. */
  static String unnumbered(String line) {
    return NUMBERING.matcher(line).replaceFirst("").strip();
  }
}
