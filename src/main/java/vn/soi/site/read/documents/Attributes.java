package vn.soi.site.read.documents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/**
 * Tells what labelled values are: by their labels, and where a label is short or unusual, by what
 * stands behind it. "Loại: Quyết định" is the form, "Hiệu lực: 01/01/2012" the day.
 */
final class Attributes {

  private static final int LONGEST_NAME = 80;
  private static final int MOST_LABEL_WORDS = 5;

  private final Lexicon lexicon;
  private final Lexicon forms;
  private final List<Folded> bodies;
  private final List<Folded> inForce;
  private final List<Folded> ends;

  Attributes(Vocabulary vocabulary, Lexicon lexicon) {
    this.lexicon = lexicon;
    this.forms = vocabulary.lexicon("document-forms");
    Lexicon values = vocabulary.lexicon("document-values");
    this.bodies = Phrases.of(values, "issuing-body");
    this.inForce = Phrases.of(values, "in-force");
    this.ends = Phrases.of(values, "ended");
  }

  /** The values by id, of several with one meaning the first; known labels go before others. */
  Map<String, String> of(Map<String, String> labelled) {
    Map<String, String> known = new LinkedHashMap<>();
    Map<String, String> meant = new LinkedHashMap<>();
    labelled.forEach(
        (label, value) -> {
          if (!Cells.blank(value)) {
            Optional<String> term = Cells.term(lexicon, label);
            Optional<String> id = term.filter(t -> !t.equals("validity"));
            id.ifPresent(t -> known.putIfAbsent(t, value));
            if (id.isEmpty()) {
              term.ifPresent(t -> known.putIfAbsent(t, value));
              meaning(label, value).ifPresent(t -> meant.putIfAbsent(t, value));
            }
          }
        });
    meant.forEach(known::putIfAbsent);
    return known;
  }

  /** What a value under a label that says little must be, in a list of documents. */
  private Optional<String> meaning(String label, String value) {
    Folded words = Folded.of(label);
    if (!lexicon.id().equals("document-attributes")
        || words.words().size() > MOST_LABEL_WORDS
        || value.length() > LONGEST_NAME) {
      return Optional.empty();
    }
    if (forms.exactly(value).isPresent()) {
      return Optional.of("form");
    }
    if (inForce.stream().anyMatch(words::contains) && !VietnameseDates.in(value).isEmpty()) {
      return ends.stream().anyMatch(words::contains) ? Optional.empty() : Optional.of("effective");
    }
    boolean body = bodies.stream().anyMatch(Folded.of(value)::startsWith);
    return body && VietnameseDates.in(value).isEmpty() ? Optional.of("issuer") : Optional.empty();
  }
}
