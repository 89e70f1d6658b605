package vn.soi.site.read.services;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.text.Excerpt;
import vn.soi.text.Folded;

/**
 * Reads the parts of a procedure from what describes it: tables, definition lists, headings, bold
 * or plain "label: value" lines, tabs.
 */
final class ProcedureParts {

  private static final int LONGEST_LABEL = 90;
  private static final int LONGEST_VALUE = 500;
  private static final int LONGEST_PLACEHOLDER = 60;
  private static final int MOST_LABEL_WORDS = 12;
  private static final java.util.regex.Pattern SERIAL =
      java.util.regex.Pattern.compile("[\\d.)\\s]{0,4}");

  private final Vocabulary vocabulary;
  private final Lexicon parts;
  private final Lexicon extras;

  ProcedureParts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.parts = vocabulary.lexicon("procedure-parts");
    this.extras = vocabulary.lexicon("procedure-extras");
  }

  /** A label that was recognised, and the value that follows it on its own line. */
  private record Label(String term, String rest, @Nullable Element scope) {}

  /** The filled parts and extras (level, field, legal basis) by lexicon id. */
  Map<String, String> in(Element root) {
    Map<String, String> found = new LinkedHashMap<>();
    tabs(root, found);
    Label label = null;
    StringBuilder value = new StringBuilder();
    for (Passage passage : Passages.in(root)) {
      boolean told = label != null && value.isEmpty() && beside(label, passage);
      Optional<Label> next = passage.jumps() || told ? Optional.empty() : label(passage);
      if (next.isPresent()) {
        keep(label, value, found);
        label = next.get();
        value.setLength(0);
        value.append(label.rest());
      } else if (label != null && ends(label, passage)) {
        keep(label, value, found);
        label = null;
      } else if (label != null && value.length() < LONGEST_VALUE) {
        value.append(' ').append(passage.text());
      }
    }
    keep(label, value, found);
    return found;
  }

  /** A value ends where its table row or list ends, and at the next heading or tab. */
  private static boolean ends(Label label, Passage passage) {
    if (passage.jumps() || passage.isHeading()) {
      return true;
    }
    Element scope = label.scope();
    return scope != null && !passage.block().parents().contains(scope);
  }

  /** The next cell of a label's row is its value, though it may begin as a label does. */
  private boolean beside(Label label, Passage passage) {
    Element scope = label.scope();
    return scope != null
        && scope.normalName().equals("tr")
        && passage.block().parents().contains(scope)
        && parts.exactly(Passages.unnumbered(passage.text())).isEmpty()
        && extras.exactly(Passages.unnumbered(passage.text())).isEmpty();
  }

  /** What a label's value cannot leave: its row, where that has another cell, or its list. */
  private static @Nullable Element scope(Element block) {
    Element row = block.closest("tr");
    if (row != null && row.select("> td, > th").size() > 1) {
      return row;
    }
    return block.closest("dl");
  }

  private Optional<Label> label(Passage passage) {
    String line = Passages.unnumbered(passage.text());
    int colon = line.indexOf(':');
    if (colon > 0 && colon <= LONGEST_LABEL) {
      Optional<String> term = term(line.substring(0, colon), true);
      if (term.isPresent()) {
        return labelled(term.get(), line.substring(colon + 1), passage);
      }
    }
    if (line.length() <= LONGEST_LABEL) {
      Optional<String> term = term(line, passage.setOff());
      if (term.isPresent()) {
        return labelled(term.get(), "", passage);
      }
    }
    String lead = Passages.unnumbered(passage.lead());
    return lead.isEmpty() || lead.length() > LONGEST_LABEL
        ? Optional.empty()
        : term(lead, true).flatMap(term -> labelled(term, after(line, lead), passage));
  }

  private static Optional<Label> labelled(String term, String rest, Passage passage) {
    return Optional.of(new Label(term, rest.strip(), scope(passage.block())));
  }

  private static String after(String line, String lead) {
    return line.length() > lead.length() ? line.substring(lead.length()) : "";
  }

  /** The part that a label names: wholly, or, where it is set off, among a few other words. */
  private Optional<String> term(String label, boolean setOff) {
    Optional<String> exact = parts.exactly(label).or(() -> extras.exactly(label));
    if (exact.isPresent() || !setOff || Folded.of(label).words().size() > MOST_LABEL_WORDS) {
      return exact;
    }
    return begins(parts, label).or(() -> begins(extras, label));
  }

  private static Optional<String> begins(Lexicon lexicon, String label) {
    Folded folded = Folded.of(label);
    return lexicon.terms().stream()
        .filter(term -> term.wordings().stream().map(Folded::of).anyMatch(folded::startsWith))
        .map(vn.soi.config.Term::id)
        .findFirst();
  }

  private void keep(@Nullable Label label, StringBuilder value, Map<String, String> found) {
    if (label != null) {
      keep(label.term(), value.toString(), found);
    }
  }

  private void keep(String term, String value, Map<String, String> found) {
    String text = value.strip();
    if (filled(text)) {
      found.putIfAbsent(term, Excerpt.start(text, LONGEST_VALUE));
    }
  }

  private boolean filled(String value) {
    if (Folded.of(value).isEmpty() || SERIAL.matcher(value).matches()) {
      return false;
    }
    return value.length() > LONGEST_PLACEHOLDER
        || !(vocabulary.lexicon("empty-list").occursIn(value)
            || vocabulary.lexicon("placeholder-text").occursIn(value));
  }

  /** Tabs name a part and show it in another place of the page. */
  private void tabs(Element root, Map<String, String> found) {
    List<Element> tabs =
        root.select("a[href^=#], [data-target^=#], [data-bs-target^=#], [aria-controls]");
    for (Element tab : tabs.stream().limit(100).toList()) {
      String id =
          java.util.stream.Stream.of("href", "data-bs-target", "data-target", "aria-controls")
              .map(tab::attr)
              .filter(target -> !target.isBlank())
              .findFirst()
              .map(target -> target.startsWith("#") ? target.substring(1) : target)
              .orElse("");
      Element panel = id.isEmpty() ? null : root.getElementById(id);
      if (panel != null && !panel.parents().contains(tab)) {
        term(Passages.unnumbered(tab.text()), true)
            .ifPresent(term -> keep(term, withoutLabel(panel.text(), tab.text()), found));
      }
    }
  }

  private static String withoutLabel(String text, String label) {
    return text.startsWith(label) ? text.substring(label.length()) : text;
  }
}
