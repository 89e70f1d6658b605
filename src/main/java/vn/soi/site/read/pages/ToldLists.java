package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Signal;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;

/**
 * Finds lists whose label does not say what they are, by what they tell: a page of the menu most of
 * whose articles explain law and regimes makes law known; one of dated articles, each with a page
 * of its own, is news. Registers of documents, drafts and what is named otherwise are neither.
 */
final class ToldLists {

  static final String POLICY = "policy";
  private static final String NEWS = "news";
  private static final int LEAST = 3;
  private static final int FEWEST_REPORTS = 5;
  private static final double MOSTLY = 0.6;
  private static final int LEAST_WHERE_CALLED = 2;
  private static final double SOMETIMES = 0.3;
  private static final int AT_THE_BEGINNING = 30;
  private static final double BY_CONTENT = 0.7;

  private final Vocabulary vocabulary;
  private final Lexicon words;
  private final Function<URI, Optional<Page>> opened;
  private final ListPages lists;
  private final List<Page> pages;
  private final List<Page> unnamed;

  ToldLists(
      Vocabulary vocabulary,
      OfferedPages offered,
      ListPages lists,
      Function<URI, Optional<Page>> opened) {
    this.vocabulary = vocabulary;
    this.words = vocabulary.lexicon("policy-telling");
    this.opened = opened;
    this.lists = lists;
    this.pages = offered.of(Set.of(POLICY, NEWS)).toList();
    this.unnamed = offered.of(Set.of()).toList();
  }

  /** The page that tells most of a topic, when there is one. */
  Optional<Page> find(String topic) {
    return switch (topic) {
      case POLICY -> most(page -> tells(page) ? told(items(page)) : 0);
      case NEWS -> most(page -> tells(page) ? 0 : articles(items(page), FEWEST_REPORTS));
      default -> Optional.empty();
    };
  }

  private Optional<Page> most(ToLongFunction<Page> holds) {
    return pages.stream()
        .filter(page -> holds.applyAsLong(page) > 0)
        .max(Comparator.comparingLong(holds));
  }

  private List<Item> items(Page page) {
    return lists.items(List.of(page));
  }

  /** How many dated articles a list of almost nothing else holds. */
  private long articles(List<Item> items, int fewest) {
    long articles =
        items.stream()
            .filter(item -> item.date().isPresent() && item.detail().isPresent())
            .filter(item -> DocumentNumbers.in(item.title()).isEmpty())
            .count();
    return articles >= fewest && articles >= items.size() * MOSTLY ? articles : 0;
  }

  /** Whether most of what a page lists makes law or regimes known. */
  boolean tells(Page page) {
    List<Item> items = items(page);
    long telling = told(items);
    return called(page)
        ? telling >= LEAST_WHERE_CALLED && telling >= items.size() * SOMETIMES
        : telling >= LEAST && telling >= items.size() * MOSTLY;
  }

  /** A list of law needs entries where only its address speaks for it, and is no news. */
  List<Candidate> fitting(String topic, List<Candidate> likely) {
    if (topic.equals(POLICY)) {
      return likely.stream()
          .filter(it -> !it.guessed() || page(it).filter(this::lists).isPresent())
          .toList();
    }
    return topic.equals(NEWS)
        ? likely.stream().filter(it -> page(it).filter(this::tells).isEmpty()).toList()
        : likely;
  }

  /** What else a section holds under other labels: law is often told on several pages. */
  List<Page> more(String topic) {
    return switch (topic) {
      case POLICY -> pages.stream().filter(this::tells).toList();
      case NEWS ->
          unnamed.stream()
              .filter(page -> !tells(page) && articles(items(page), LEAST) > 0)
              .toList();
      default -> List.of();
    };
  }

  /** Whether the page's heading has something of the topic, however little. */
  private boolean called(Page page) {
    return page.heading()
        .filter(
            heading ->
                has("subject", heading)
                    || vocabulary.labelled(heading).stream()
                        .anyMatch(match -> match.topic().category().equals(POLICY)))
        .isPresent();
  }

  private Optional<Page> page(Candidate candidate) {
    return opened.apply(candidate.target());
  }

  private boolean lists(Page page) {
    return !items(page).isEmpty();
  }

  static Signal signal(Page page) {
    String says = page.heading().orElse(page.url().getPath());
    return new Signal(Signal.Kind.CONTENT, says, page.url(), BY_CONTENT, false);
  }

  private long told(List<Item> items) {
    return items.stream().filter(item -> telling(item.title())).count();
  }

  private boolean telling(String title) {
    boolean told = has("telling", title);
    boolean draft = has("no", title);
    return !draft && has("subject", title) && (told || !registered(title));
  }

  /**
   * Whether a title is only the name of a document: its number stands at the beginning, and its
   * subject behind it, as registers have it.
   */
  private boolean registered(String title) {
    return DocumentNumbers.in(title).stream()
        .filter(number -> number.start() <= AT_THE_BEGINNING)
        .map(number -> Folded.of(title.substring(number.end())))
        .anyMatch(rest -> rest.isEmpty() || wordings("register").anyMatch(rest::startsWith));
  }

  private boolean has(String term, String title) {
    Folded folded = Folded.of(title);
    return wordings(term).anyMatch(folded::contains);
  }

  private Stream<Folded> wordings(String term) {
    return words.terms().stream()
        .filter(one -> one.id().equals(term))
        .flatMap(one -> one.wordings().stream())
        .map(Folded::of);
  }
}
