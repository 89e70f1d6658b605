package vn.soi.site.read.pages;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Signal;
import vn.soi.text.Folded;

/** Finds the blocks of the home page that list things under a heading which leads nowhere. */
final class HomeBlocks {

  private static final String HEADINGS =
      "h1, h2, h3, h4, h5, h6, th, caption, legend, strong, b, font, [class*=title], "
          + "[class*=head], [class*=Title], td, span";
  private static final double LEAST = 0.6;
  private static final int LONGEST = 80;
  private static final int MOST_LEVELS = 5;

  private final TopicNames names;
  private final Page home;
  private final ItemReader reader;
  private final Folded title;

  HomeBlocks(Vocabulary vocabulary, Page home, ItemReader reader) {
    this.names = new TopicNames(vocabulary);
    this.home = home;
    this.reader = reader;
    this.title = Folded.of(home.document().title());
  }

  /** A heading of the home page with what is listed below it. */
  record Block(Page page, Signal signal, List<Item> items) {}

  Optional<Block> find(String topic) {
    return home.document().select(HEADINGS).stream()
        .filter(heading -> heading.selectFirst("a[href]") == null && VisibleText.shows(heading))
        .flatMap(heading -> block(topic, heading).stream())
        .findFirst();
  }

  /** A heading that repeats the site's own name heads no block. */
  private Optional<Block> block(String topic, Element heading) {
    String words = VisibleText.squeezed(heading.text());
    if (words.isEmpty() || words.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<TopicMatch> match =
        names.labelled(words).stream()
            .filter(found -> found.topic().id().equals(topic) && found.strength() >= LEAST)
            .filter(found -> found.exact() || !title.contains(Folded.of(words)))
            .findFirst();
    return match.flatMap(found -> listed(heading, found, words));
  }

  /** The smallest surroundings of the heading that list anything. */
  private Optional<Block> listed(Element heading, TopicMatch match, String words) {
    Element around = heading.parent();
    for (int level = 0; level < MOST_LEVELS && around != null; level++) {
      if (around.equals(home.document().body())) {
        break;
      }
      List<Item> items = ItemReader.once(reader.listed(home, around));
      if (!items.isEmpty()) {
        Signal signal =
            new Signal(Signal.Kind.HOME_BLOCK, words, home.url(), match.strength(), match.exact());
        return Optional.of(new Block(home, signal, items));
      }
      around = around.parent();
    }
    return Optional.empty();
  }
}
