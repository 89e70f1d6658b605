package vn.soi.config;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.soi.text.Folded;

/**
 * A closed list of things and the words that sites use for them, such as the columns of document
 * tables. Labels are compared folded: case, diacritics and punctuation do not matter.
 */
public final class Lexicon {

  private final String id;
  private final List<Term> terms;
  private final Map<Folded, String> byWording;
  private final List<Entry> longestFirst;

  public Lexicon(String id, List<Term> terms) {
    this.id = id;
    this.terms = List.copyOf(terms);
    Map<Folded, String> found = new LinkedHashMap<>();
    for (Term term : terms) {
      term.wordings().forEach(wording -> found.putIfAbsent(Folded.of(wording), term.id()));
    }
    this.byWording = Collections.unmodifiableMap(found);
    this.longestFirst =
        found.entrySet().stream()
            .map(entry -> new Entry(" " + entry.getKey().text() + " ", entry.getValue()))
            .sorted(Comparator.comparingInt((Entry entry) -> entry.padded().length()).reversed())
            .toList();
  }

  public String id() {
    return id;
  }

  public List<Term> terms() {
    return terms;
  }

  /** The term that this label is, wholly: "Ngày ban hành:" is {@code issued}. */
  public Optional<String> exactly(String label) {
    return Optional.ofNullable(byWording.get(Folded.of(label)));
  }

  /** The term whose longest wording stands in this text as whole words. */
  public Optional<String> in(String text) {
    String padded = " " + Folded.of(text).text() + " ";
    return longestFirst.stream()
        .filter(entry -> padded.contains(entry.padded()))
        .findFirst()
        .map(Entry::term);
  }

  /** Whether any wording of any term stands in this text. */
  public boolean occursIn(String text) {
    return in(text).isPresent();
  }

  /** A folded wording between spaces, so that it is found as whole words, and its term. */
  private record Entry(String padded, String term) {}
}
