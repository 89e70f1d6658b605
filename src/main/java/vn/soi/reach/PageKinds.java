package vn.soi.reach;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.text.Folded;

/** What kinds of pages say of themselves, by the lexicon {@code page-kinds}. */
final class PageKinds {

  private final Map<String, List<Folded>> wordings = new LinkedHashMap<>();

  PageKinds(Lexicon lexicon) {
    for (Term term : lexicon.terms()) {
      wordings.put(term.id(), term.wordings().stream().map(Folded::of).toList());
    }
  }

  boolean says(String kind, Folded text) {
    return count(kind, text) > 0;
  }

  /** How many different wordings of a kind stand in a text. */
  long count(String kind, Folded text) {
    return wordings.getOrDefault(kind, List.of()).stream().filter(text::contains).count();
  }
}
