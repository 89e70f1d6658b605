package vn.soi.site.read.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.site.Page;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.Excerpt;
import vn.soi.text.Folded;

/** Finds where comments that were given on a draft can be read. */
final class Comments {

  private static final int MOST = 20;
  private static final int MOST_WORDS = 10;
  private static final int SHORTEST_LIST = 60;
  private static final Pattern COUNT =
      Pattern.compile(
          "(?iu)(?<![\\d./])([1-9]\\d{0,4})\\s{1,3}(?:góp\\s+ý|ý\\s+kiến|lượt\\s+góp\\s+ý)(?![\\p{L}])");
  private static final Pattern TOTAL =
      Pattern.compile(
          "(?iu)(?:góp\\s+ý|ý\\s+kiến)(?:\\s+(?:đã|được)\\s+\\p{L}{2,6}|\\s+đóng\\s+góp|\\s+góp\\s+ý)?"
              + "\\s{0,3}[:(]\\s{0,3}([1-9]\\d{0,4})(?![\\d/.-])");
  private static final Pattern TALLY = Pattern.compile("\\s*(?:[:(]\\s*\\d{0,5}\\s*\\)?\\s*)+$");

  private final Lexicon fields;
  private final List<Folded> opinions;
  private final List<Folded> received;
  private final Lexicon none;

  /**
   * @param fields the lexicon draft-fields
   * @param words the lexicon draft-words
   * @param none the lexicon empty-list
   */
  Comments(Lexicon fields, Lexicon words, Lexicon none) {
    this.fields = fields;
    this.opinions = Phrases.of(words, "opinions");
    this.received = Phrases.of(words, "received");
    this.none = none;
  }

  /** Counts of comments in row or own page, and headed lists of them on the own page. */
  List<Evidence> of(Entry entry) {
    List<Evidence> found = new ArrayList<>();
    entry.detail().ifPresent(page -> headed(page).forEach(found::add));
    entry.detail().flatMap(page -> counted(page, page.main())).ifPresent(found::add);
    counted(entry.listedOn(), entry.element()).ifPresent(found::add);
    return found.stream().limit(MOST).toList();
  }

  private static Optional<Evidence> counted(Page page, Element element) {
    String text = Cells.text(element);
    for (Pattern pattern : List.of(COUNT, TOTAL)) {
      Matcher count = pattern.matcher(text);
      if (count.find()) {
        return Optional.of(page.evidence(element, count.group()));
      }
    }
    return Optional.empty();
  }

  /** Counts and headed lists anywhere on a list of drafts, for drafts that have no own page. */
  List<Evidence> on(Page list) {
    List<Evidence> found = new ArrayList<>(headed(list));
    counted(list, list.main()).ifPresent(found::add);
    return found;
  }

  /** What follows a heading such as "Các ý kiến góp ý", where that is more than a form. */
  private List<Evidence> headed(Page page) {
    return page.main().select("h1,h2,h3,h4,h5,h6,b,strong,legend,dt,th,div,p,span").stream()
        .filter(heading -> heading.select("form,textarea").isEmpty())
        .filter(heading -> isHeading(Cells.text(heading)))
        .flatMap(heading -> after(heading).stream())
        .map(opinion -> page.evidence(opinion))
        .limit(MOST)
        .toList();
  }

  private boolean isHeading(String text) {
    String bare = TALLY.matcher(text.length() <= 80 ? text : "").replaceFirst("");
    Folded words = Folded.of(bare);
    return fields.exactly(bare).filter("comments"::equals).isPresent()
        || (words.words().size() <= MOST_WORDS
            && opinions.stream().anyMatch(words::contains)
            && received.stream().anyMatch(words::contains));
  }

  private Optional<Element> after(Element heading) {
    Element at = heading;
    while (at.nextElementSibling() == null
        && at.parent() != null
        && at.siblingIndex() >= 0
        && at.parent().childrenSize() == 1) {
      at = at.parent();
    }
    return Optional.ofNullable(at.nextElementSibling())
        .filter(next -> next.select("form,textarea").isEmpty() && !next.normalName().equals("form"))
        .filter(next -> Folded.of(Cells.text(next)).words().size() > 3)
        .filter(next -> !none.occursIn(Excerpt.start(Cells.text(next), SHORTEST_LIST)));
  }
}
