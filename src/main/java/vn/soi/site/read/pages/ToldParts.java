package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.soi.config.Topic;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;
import vn.soi.site.read.pages.InnerParts.Place;
import vn.soi.text.Folded;

/**
 * Finds texts that tell of a topic without being called by its name: several of the words that such
 * texts use stand close together.
 */
final class ToldParts {

  private static final String TELLS = "-tells";
  private static final int IN_A_PASSAGE = 3;
  private static final int ON_A_PAGE = 4;
  private static final int LONGEST_PAGE = 8_000;
  private static final int SHORTEST = 60;
  private static final double STRENGTH = 0.6;

  private final Vocabulary vocabulary;
  private final Page home;
  private final Function<URI, Optional<Page>> opened;
  private final OwnText ownText;

  ToldParts(Vocabulary vocabulary, Page home, Function<URI, Optional<Page>> opened) {
    this.vocabulary = vocabulary;
    this.home = home;
    this.opened = opened;
    this.ownText = new OwnText(vocabulary);
  }

  private record Told(Place place, int words) {}

  /** Where most of the topic's words stand together, if enough do. */
  Optional<Place> find(Topic topic, Section parent, Collection<Section> categories) {
    List<Folded> words = words(topic);
    if (words.isEmpty()) {
      return Optional.empty();
    }
    return pages(parent, categories).stream()
        .flatMap(page -> told(page, words))
        .max(Comparator.comparingInt(Told::words))
        .map(Told::place);
  }

  private List<Folded> words(Topic topic) {
    String part = topic.id().substring(topic.id().indexOf('.') + 1);
    return Optional.ofNullable(vocabulary.lexicons().get(topic.category() + TELLS)).stream()
        .flatMap(told -> told.terms().stream())
        .filter(term -> term.id().equals(part))
        .flatMap(term -> term.wordings().stream())
        .map(Folded::of)
        .toList();
  }

  /** The pages of a category, and those that menus lead to but no other category holds. */
  private Set<Page> pages(Section parent, Collection<Section> categories) {
    Set<Page> own = held(parent);
    Set<Page> others = new LinkedHashSet<>();
    categories.stream()
        .filter(section -> !section.equals(parent))
        .forEach(section -> others.addAll(held(section)));
    Stream.concat(Stream.of(home), parent.pages().stream())
        .flatMap(page -> page.links().stream())
        .filter(link -> link.place() == Link.Place.MENU || link.place() == Link.Place.SIDE)
        .flatMap(link -> opened.apply(link.target()).stream())
        .filter(page -> !others.contains(page) && !called(page, parent.topic()))
        .forEach(own::add);
    own.remove(home);
    return own;
  }

  /** Whether a page's heading names another category. */
  private boolean called(Page page, String category) {
    return page.heading()
        .flatMap(heading -> vocabulary.best(heading))
        .filter(match -> match.strength() >= STRENGTH)
        .filter(match -> !match.topic().category().equals(category))
        .isPresent();
  }

  private static Set<Page> held(Section section) {
    Set<Page> held = new LinkedHashSet<>(section.pages());
    section.items().stream().flatMap(item -> item.detail().stream()).forEach(held::add);
    return held;
  }

  private Stream<Told> told(Page page, List<Folded> words) {
    if (ownText.of(page).length() < SHORTEST) {
      return Stream.empty();
    }
    Stream<Told> passages =
        Chunk.of(page.main()).stream()
            .map(Chunk::text)
            .filter(text -> text.length() >= SHORTEST && !ownText.of(text).isEmpty())
            .map(text -> new Told(place(page, text), count(text, words)))
            .filter(told -> told.words() >= IN_A_PASSAGE);
    boolean article = page.text().length() <= LONGEST_PAGE;
    int all = article ? count(page.text(), words) : 0;
    Stream<Told> whole =
        all >= ON_A_PAGE
            ? Stream.of(new Told(place(page, page.heading().orElse("")), all))
            : Stream.empty();
    return Stream.concat(passages, whole);
  }

  private static int count(String text, List<Folded> words) {
    Folded folded = Folded.of(text);
    return (int) words.stream().filter(folded::contains).count();
  }

  private static Place place(Page page, String says) {
    return new Place(page, new Signal(Signal.Kind.CONTENT, says, page.url(), STRENGTH, false));
  }
}
