package vn.soi.site.read.pages;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.config.Topic;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Signal;

/** Finds a part of a category inside the category's pages: an article, a tab, a heading. */
final class InnerParts {

  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6, legend, caption, dt, [role=tab], strong, b, th, "
          + "[class*=title], [class*=tieude], [class*=tab] a, [class*=tab] li";
  private static final double LEAST = 0.55;
  private static final int LONGEST = 120;

  private final Vocabulary vocabulary;
  private final OwnText ownText;

  InnerParts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.ownText = new OwnText(vocabulary);
  }

  /** A page and what on it names the part. */
  record Place(Page page, Signal signal) {}

  Optional<Place> find(Topic topic, Section parent) {
    return article(topic, parent).or(() -> heading(topic, parent));
  }

  private Optional<Place> article(Topic topic, Section parent) {
    for (Item item : parent.items()) {
      Optional<TopicMatch> match = match(topic, item.title());
      if (match.isPresent() && item.detail().isPresent()) {
        return Optional.of(place(item.detail().get(), match.get(), item.title(), item.listedOn()));
      }
    }
    return Optional.empty();
  }

  private Optional<Place> heading(Topic topic, Section parent) {
    Set<Page> pages = new LinkedHashSet<>(parent.pages());
    parent.items().forEach(item -> item.detail().ifPresent(pages::add));
    return pages.stream()
        .filter(page -> !ownText.of(page).isEmpty())
        .flatMap(page -> headings(topic, page))
        .findFirst();
  }

  private Stream<Place> headings(Topic topic, Page page) {
    return Stream.concat(
            page.heading().stream(),
            page.main().select(HEADINGS).stream().filter(VisibleText::shows).map(InnerParts::words))
        .filter(words -> !words.isEmpty() && words.length() <= LONGEST)
        .flatMap(words -> match(topic, words).map(m -> place(page, m, words, page)).stream());
  }

  private static String words(Element element) {
    return VisibleText.of(element);
  }

  private Optional<TopicMatch> match(Topic topic, String words) {
    return vocabulary.labelled(words).stream()
        .filter(match -> match.topic().id().equals(topic.id()) && match.strength() >= LEAST)
        .findFirst();
  }

  private static Place place(Page page, TopicMatch match, String says, Page on) {
    return new Place(
        page, new Signal(Signal.Kind.CONTENT, says, on.url(), match.strength(), match.exact()));
  }
}
