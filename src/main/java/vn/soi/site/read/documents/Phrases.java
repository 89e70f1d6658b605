package vn.soi.site.read.documents;

import java.util.List;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/** The wordings of one term, ready to be looked up in texts. */
final class Phrases {

  private Phrases() {}

  static List<Folded> of(Lexicon lexicon, String term) {
    return lexicon.terms().stream()
        .filter(t -> t.id().equals(term))
        .flatMap(t -> t.wordings().stream())
        .map(Folded::of)
        .toList();
  }
}
