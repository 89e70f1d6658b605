package vn.soi.detect.strategy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.text.Folded;

/** Tells which kinds of planning (lexicon {@code planning-kinds}) a title speaks of. */
final class PlanningKinds {

  /** What a document is, as against what it is about: the first that a title names is meant. */
  private static final Set<String> FORMS = Set.of("strategies", "master-plans", "plans");

  private static final String CATEGORY = "strategy";

  private final Lexicon kinds;

  PlanningKinds(Vocabulary vocabulary) {
    this.kinds = vocabulary.lexicon("planning-kinds");
  }

  /**
   * The items of one kind: those of the topic's own section, and those of the whole category whose
   * titles say so.
   */
  Set<Item> items(Site site, String topic) {
    Set<Item> items = new LinkedHashSet<>();
    Section own = site.section(topic);
    String kind = topic.substring(topic.indexOf('.') + 1);
    own.items().stream().filter(item -> !speaksOfOther(item.title(), kind)).forEach(items::add);
    site.section(CATEGORY).items().stream()
        .filter(item -> speaksOf(item.title(), kind))
        .forEach(items::add);
    return items;
  }

  private boolean speaksOf(String title, String kind) {
    return FORMS.contains(kind) ? form(title).equals(kind) : position(title, kind) >= 0;
  }

  /** In a common section a plan is no strategy, whatever the section is called. */
  private boolean speaksOfOther(String title, String kind) {
    String form = form(title);
    return FORMS.contains(kind) && !form.isEmpty() && !form.equals(kind);
  }

  /** The first form that a title names; empty when it names none. */
  private String form(String title) {
    return FORMS.stream()
        .sorted()
        .filter(form -> position(title, form) >= 0)
        .min(Comparator.comparingInt(form -> position(title, form)))
        .orElse("");
  }

  private int position(String title, String kind) {
    String text = " " + Folded.of(title).text() + " ";
    return wordings(kind).stream()
        .mapToInt(wording -> text.indexOf(" " + wording.text() + " "))
        .filter(at -> at >= 0)
        .min()
        .orElse(-1);
  }

  private List<Folded> wordings(String kind) {
    return kinds.terms().stream()
        .filter(term -> term.id().equals(kind))
        .map(Term::wordings)
        .flatMap(List::stream)
        .map(Folded::of)
        .toList();
  }
}
