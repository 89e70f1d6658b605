package vn.soi.site.read.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.read.forms.Forms;
import vn.soi.text.Folded;
import vn.soi.text.Slug;

/** Finds the form by which a procedure can be filled in and sent online; nothing is ever sent. */
final class ElectronicForms {

  private static final int FEWEST_FIELDS = 3;
  private static final int LONGEST_LABEL = 80;

  private final Outline outline;
  private final Opened opened;
  private final Vocabulary vocabulary;
  private final Map<Page, Optional<Evidence>> known = new HashMap<>();

  ElectronicForms(Outline outline, Opened opened) {
    this.opened = opened;
    this.outline = outline;
    this.vocabulary = outline.vocabulary();
  }

  /** The form on the procedure's own page, or behind a link there or in the list. */
  Optional<Evidence> of(ProcedureRow row, Optional<Page> detail) {
    List<Page> near = new ArrayList<>();
    detail.ifPresent(near::add);
    detail.ifPresent(page -> near.addAll(offered(page, page.main())));
    near.addAll(offered(row.page(), row.element()));
    return near.stream().distinct().map(this::on).flatMap(Optional::stream).findFirst();
  }

  private List<Page> offered(Page page, Element within) {
    return page.links().stream()
        .filter(link -> offers(link, vocabulary))
        .filter(link -> link.element().equals(within) || link.element().parents().contains(within))
        .map(Link::target)
        .map(opened::page)
        .flatMap(Optional::stream)
        .filter(target -> !target.equals(outline.home()))
        .toList();
  }

  /** Whether a link says that something can be handed in online. */
  static boolean offers(Link link, Vocabulary vocabulary) {
    String path = link.target().getPath() == null ? "" : link.target().getPath();
    String slug = Slug.of(path.substring(path.lastIndexOf('/') + 1)).folded().text();
    return link.label().length() <= LONGEST_LABEL
        && vocabulary
            .lexicon("submit-online")
            .occursIn(link.label().isEmpty() ? slug : link.label());
  }

  private Optional<Evidence> on(Page page) {
    return known.computeIfAbsent(
        page,
        opened ->
            Forms.of(opened).stream().filter(this::takesDossiers).map(Form::evidence).findFirst());
  }

  /** Whether a form takes what a procedure asks for, not a search, a password or an opinion. */
  private boolean takesDossiers(Form form) {
    return form.posts()
        && form.submits()
        && form.fillable() >= FEWEST_FIELDS
        && form.count(Field.Kind.PASSWORD) == 0
        && !asksOpinions(form)
        && !SearchReader.searches(form, vocabulary);
  }

  /**
   * Forms for comments and questions ask for name, address, subject and words, and nothing else.
   */
  private boolean asksOpinions(Form form) {
    Lexicon lexicon = vocabulary.lexicon("question-fields");
    boolean talks = form.count(Field.Kind.AREA) > 0;
    boolean nothingElse =
        form.fields().stream()
            .filter(Field::fillable)
            .allMatch(field -> lexicon.occursIn(field.label()) || isContact(field));
    boolean says = vocabulary.lexicon("opinion-words").occursIn(form.words());
    boolean dossier = vocabulary.lexicon("submit-online").occursIn(form.words());
    return talks && !dossier && (nothingElse || says);
  }

  private static boolean isContact(Field field) {
    Folded label = Folded.of(field.label());
    return label.isEmpty()
        || List.of("dien thoai", "dia chi", "so dien thoai").stream()
            .anyMatch(words -> label.contains(Folded.of(words)));
  }
}
