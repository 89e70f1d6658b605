package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.archive.StoredVisit;

/** What was learned on the way and is needed for the questions at the end. */
final class Findings {

  static final String DOCUMENTS = "legal-documents";
  private static final int MOST = 500;
  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,5}(?:/(?:19|20)\\d{2})?/[A-ZĐ][A-ZĐƯ]{0,6}(?:-[A-ZĐƯ]{1,12}g?){0,3}");

  /** A page known to be there, by a title long enough to be found by. */
  record Titled(URI url, String title, boolean document, Optional<String> number) {}

  /** A form with the section on whose page it stood. */
  record Placed(FoundForm form, boolean amongDocuments) {}

  private final List<Titled> titles = new ArrayList<>();
  private final List<Placed> forms = new ArrayList<>();
  private final Set<URI> foreign = new LinkedHashSet<>();

  /** Takes note of a page that was opened as what it was. */
  void opened(Task task, StoredVisit visit) {
    boolean good = visit.visit().httpStatus().orElse(0) == 200;
    FoundLink link = task.url().link();
    boolean document = task.group().isOf(DOCUMENTS);
    Optional<String> number =
        document ? number(link.label()).or(() -> number(link.row())) : Optional.empty();
    // Many lists name a document beside its file only, and have no page for it.
    boolean alone = task.role() == Task.Role.FILE && number.isPresent();
    if (good && (alone || task.role() == Task.Role.DETAIL) && titles.size() < MOST) {
      titles.add(new Titled(visit.visit().url(), link.label(), document, number));
    }
  }

  /**
   * Takes note of the forms of a page.
   *
   * @param amongDocuments whether a form stands among documents
   */
  void read(ReadPage page, Predicate<FoundForm> amongDocuments) {
    for (FoundForm form : page.forms()) {
      if (forms.size() < MOST) {
        forms.add(new Placed(form, amongDocuments.test(form)));
      }
    }
  }

  void foreign(Task task, URI url) {
    boolean linkList = task.role() == Task.Role.HOME || task.group().isOf("support.links");
    if (linkList && foreign.size() < MOST) {
      foreign.add(url);
    }
  }

  List<Titled> titles() {
    return titles;
  }

  List<Placed> forms() {
    return forms;
  }

  Set<URI> foreign() {
    return foreign;
  }

  private static Optional<String> number(String text) {
    Matcher match = NUMBER.matcher(text);
    return match.find() ? Optional.of(match.group()) : Optional.empty();
  }
}
