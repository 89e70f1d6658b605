package vn.soi.detect.strategy;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.soi.config.Lexicon;
import vn.soi.config.Term;
import vn.soi.config.Vocabulary;
import vn.soi.site.Item;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;
import vn.soi.site.read.pages.ItemReader;
import vn.soi.text.Folded;

/** Tells which kinds of planning (lexicon {@code planning-kinds}) a title speaks of. */
final class PlanningKinds {

  /** What a document is, as against what it is about: the first that a title names is meant. */
  private static final Set<String> FORMS = Set.of("strategies", "master-plans", "plans");

  private static final String CATEGORY = "strategy";

  /** In so many characters a title has said what it is. */
  private static final int OPENING = 90;

  /** A sentence that begins so tells that there is none. */
  private static final List<Folded> NONE =
      Stream.of("chưa có", "chưa ban hành", "không có", "hiện chưa", "đang cập nhật")
          .map(Folded::of)
          .toList();

  private final Lexicon kinds;
  private final List<Folded> decoys;
  private final List<Folded> letters;

  PlanningKinds(Vocabulary vocabulary) {
    this.decoys =
        vocabulary.topic("strategy.strategies").decoys().stream().map(Folded::of).toList();
    this.letters =
        vocabulary.lexicon("document-values").terms().stream()
            .filter(term -> term.id().equals("letter"))
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .toList();
    this.kinds = vocabulary.lexicon("planning-kinds");
  }

  /**
   * The items of one kind: those of the whole category whose titles say so, listed or written out;
   * and all of the topic's own section where no title there says anything.
   */
  Set<Item> items(Site site, String topic) {
    String kind = topic.substring(topic.indexOf('.') + 1);
    Hosts hosts = Hosts.of(site.agency(), site.home().url());
    List<Item> own =
        site.section(topic).items().stream()
            .filter(item -> item.url().map(hosts::own).orElse(true))
            .filter(item -> !speaksOfOther(item.title(), kind))
            .toList();
    Set<Item> items = new LinkedHashSet<>();
    Stream.concat(own.stream(), site.section(CATEGORY).items().stream())
        .filter(item -> speaksOf(item.title(), kind))
        .forEach(items::add);
    Stream.concat(written(site, CATEGORY), written(site, topic))
        .filter(item -> opensWith(item.title(), kind))
        .forEach(items::add);
    return items.isEmpty() ? new LinkedHashSet<>(own) : items;
  }

  /** The written lines that are a strategy, a plan or anything else of planning. */
  Stream<Item> planned(Site site, String topic) {
    return written(site, topic)
        .filter(
            item -> kinds.terms().stream().anyMatch(term -> opensWith(item.title(), term.id())));
  }

  /** What the section's pages write out without pages of their own. */
  private static Stream<Item> written(Site site, String topic) {
    ItemReader reader = new ItemReader(site.snapshot(), site.vocabulary(), site.asOf(), site::page);
    return site.section(topic).pages().stream().flatMap(page -> reader.written(page).stream());
  }

  /** A written line is of a kind when it begins so: prose may speak of anything further on. */
  private boolean opensWith(String title, String kind) {
    String start = title.substring(0, Math.min(title.length(), OPENING));
    return speaksOf(start, kind) && NONE.stream().noneMatch(Folded.of(start)::startsWith);
  }

  private boolean speaksOf(String title, String kind) {
    return FORMS.contains(kind)
        ? form(title).equals(kind)
        : position(title, kind) >= 0 && !letter(title);
  }

  /** A letter about mining is no plan of it, unless it names one. */
  private boolean letter(String title) {
    return letters.stream().anyMatch(Folded.of(title)::startsWith) && form(title).isEmpty();
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
    for (Folded decoy : decoys) {
      text = text.replace(" " + decoy.text() + " ", " ; ");
    }
    String meant = text;
    return wordings(kind).stream()
        .mapToInt(wording -> meant.indexOf(" " + wording.text() + " "))
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
