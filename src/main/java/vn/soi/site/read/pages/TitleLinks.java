package vn.soi.site.read.pages;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;
import vn.soi.archive.Snapshot;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;
import vn.soi.site.Link;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/** Tells the links that are titles of things from those that lead about the site. */
final class TitleLinks {

  private static final int LEAST_LETTERS = 8;
  private static final Set<String> MORE =
      Set.of(
          "xem tiep",
          "chi tiet",
          "xem chi tiet",
          "doc tiep",
          "xem them",
          "tiep theo",
          "read more",
          "doc them",
          "xem",
          "more",
          "xem toan van",
          "noi dung chi tiet");

  private final Page page;
  private final Snapshot snapshot;
  private final Vocabulary vocabulary;
  private final PageTools tools;

  TitleLinks(Page page, Snapshot snapshot, Vocabulary vocabulary) {
    this.page = page;
    this.snapshot = snapshot;
    this.vocabulary = vocabulary;
    this.tools = new PageTools(vocabulary);
  }

  /** A link that can be part of an entry: to another page, or to a file that stands alone. */
  boolean names(Link link) {
    if (link.target().equals(Addresses.canonical(page.url()))
        || translated(link)
        || tools.names(link)) {
      return false;
    }
    return !Attachments.file(link, snapshot) || alone(link);
  }

  /** A file is an entry of its own where nothing else near it is linked. */
  private boolean alone(Link file) {
    Element card = file.element().closest("li, tr, article, p, dd");
    return title(file)
        && page.links().stream()
            .filter(other -> card != null && other.element().parents().contains(card))
            .allMatch(other -> Attachments.file(other, snapshot));
  }

  private static boolean translated(Link link) {
    String target = link.target().toString();
    return target.matches(".*(?:/en/|[?&]lang(?:uage)?=en).*");
  }

  boolean title(Link link) {
    Folded label = Folded.of(link.label());
    return link.label().chars().filter(Character::isLetter).count() >= LEAST_LETTERS
        && label.words().size() >= 2
        && !MORE.contains(label.text())
        && vocabulary.best(link.label()).filter(TopicMatch::exact).isEmpty();
  }

  /** "Xem tiếp" behind a title that is no link itself. */
  static boolean announced(List<Link> group) {
    return group.stream().allMatch(TitleLinks::announces);
  }

  static boolean announces(Link link) {
    return MORE.contains(Folded.of(link.label()).text());
  }
}
