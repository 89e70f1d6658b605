package vn.soi.site.read.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Signal;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.text.Folded;

/**
 * Knows a section by the titles that stand on its page: plans, drafts, tenders or procedures are
 * called so one by one (lexicon {@code listed-titles}), whatever the page is called.
 */
final class TitledPages {

  private static final int FEWEST = 2;
  private static final double MOSTLY = 0.5;
  private static final double SURELY = 0.8;
  private static final double BY_CONTENT = 0.65;
  private static final int LONGEST_TITLE = 200;

  /** A title says at its beginning what it is of. */
  private static final int WORDS = 8;

  private final Vocabulary vocabulary;
  private final Lexicon titles;
  private final OfferedPages offered;
  private final ListPages lists;

  TitledPages(Vocabulary vocabulary, OfferedPages offered, ListPages lists) {
    this.vocabulary = vocabulary;
    this.titles = vocabulary.lexicon("listed-titles");
    this.offered = offered;
    this.lists = lists;
  }

  /** The page most of whose titles are of the topic. */
  Optional<Page> find(String topic) {
    return titles.terms().stream()
        .filter(term -> term.id().equals(topic.replace('.', '-')))
        .findFirst()
        .flatMap(
            term ->
                offered
                    .of(Set.of(vocabulary.topic(topic).category()))
                    .filter(page -> count(page, topic, term) > 0)
                    .max(Comparator.comparingLong(page -> count(page, topic, term))));
  }

  static Signal signal(Page page) {
    String says = page.heading().orElse(page.url().getPath());
    return new Signal(Signal.Kind.CONTENT, says, page.url(), BY_CONTENT, false);
  }

  /** How many of the page's titles are of this kind; 0 unless most are. */
  private long count(Page page, String topic, Term term) {
    List<String> all = titles(page).distinct().toList();
    List<Folded> wordings = term.wordings().stream().map(Folded::of).toList();
    long of = all.stream().filter(title -> called(title, wordings) || named(title, topic)).count();
    return of >= FEWEST && of >= all.size() * MOSTLY ? of : 0;
  }

  private static boolean called(String title, List<Folded> wordings) {
    Folded beginning = beginning(title);
    return wordings.stream().anyMatch(beginning::contains);
  }

  /** Whether a title is the name of a part of the section. */
  private boolean named(String title, String topic) {
    return vocabulary
        .best(title)
        .filter(match -> match.strength() >= SURELY)
        .filter(match -> List.of(match.topic().id(), match.topic().category()).contains(topic))
        .isPresent();
  }

  /** What the page lists, else what stands above its parts. */
  private Stream<String> titles(Page page) {
    List<Item> items = lists.items(List.of(page));
    if (items.size() >= FEWEST) {
      return items.stream().map(Item::title);
    }
    String own = page.heading().orElse("");
    return Lines.of(page.main()).stream()
        .filter(Line::emphatic)
        .map(Line::text)
        .filter(text -> text.length() <= LONGEST_TITLE && !text.equals(own));
  }

  private static Folded beginning(String title) {
    List<String> words = Folded.of(title).words();
    return Folded.of(String.join(" ", words.subList(0, Math.min(WORDS, words.size()))));
  }
}
