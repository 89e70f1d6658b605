package vn.soi.detect.policy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.site.Item;
import vn.soi.site.Site;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;

/**
 * Tells whether an article makes law known or guides through a regime: by the label or the heading
 * that it stands under, else by its own words (lexicon {@code policy-kinds}).
 */
final class ItemKinds {

  private static final String LAW = "policy.law";
  private static final String GUIDANCE = "policy.guidance";

  private final Site site;

  ItemKinds(Site site) {
    this.site = site;
  }

  Set<String> of(Item item) {
    return FiledUnder.kind(site, item)
        .or(() -> FiledUnder.heading(site, item))
        .map(Set::of)
        .orElseGet(() -> told(item));
  }

  /** "Trợ cấp theo Nghị định số …" is of the allowance; what speaks of neither is of its decree. */
  private Set<String> told(Item item) {
    Folded title = Folded.of(item.title());
    Set<String> kinds = new LinkedHashSet<>();
    if (says("guidance", title)) {
      kinds.add(GUIDANCE);
    }
    boolean cited = says("law", title) || !DocumentNumbers.in(item.title()).isEmpty();
    if (says("law", subject(title)) || (kinds.isEmpty() && cited)) {
      kinds.add(LAW);
    }
    return kinds;
  }

  /** The title up to where it names what it goes by. */
  private Folded subject(Folded title) {
    Optional<Integer> end =
        wordings("by").stream()
            .map(word -> title.text().indexOf(" " + word.text() + " "))
            .filter(at -> at > 0)
            .min(Integer::compare);
    return end.map(at -> Folded.of(title.text().substring(0, at))).orElse(title);
  }

  private boolean says(String kind, Folded title) {
    return wordings(kind).stream().anyMatch(title::contains);
  }

  private List<Folded> wordings(String kind) {
    return site.vocabulary().lexicon("policy-kinds").terms().stream()
        .filter(term -> term.id().equals(kind))
        .flatMap(term -> term.wordings().stream())
        .map(Folded::of)
        .toList();
  }
}
