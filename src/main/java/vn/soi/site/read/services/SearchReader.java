package vn.soi.site.read.services;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.SearchForm;
import vn.soi.site.read.forms.Forms;
import vn.soi.text.Folded;

/** Finds the forms by which a site, or its documents, can be searched, and how they answer. */
public final class SearchReader {

  private static final Set<String> FIELD_NAMES =
      Set.of(
          "q",
          "s",
          "k",
          "query",
          "search",
          "searchword",
          "searchtext",
          "searchstring",
          "keyword",
          "keywords",
          "key",
          "kw",
          "tukhoa",
          "tu khoa",
          "timkiem",
          "tim kiem",
          "noidungtim");
  private static final Pattern SEARCH_ADDRESS =
      Pattern.compile("(?i)search|tim[-_]?kiem|seek|tra[-_]?cuu|op=seek");
  private static final Pattern DOCUMENT_SEARCH =
      Pattern.compile(
          "(?iu)(?:tìm|tìm kiếm|tra cứu|từ khóa|từ khoá)(?:\\s+nhanh)?\\s+văn\\s+bản"
              + "|trích\\s+yếu|số\\s*(?:/|,|-)?\\s*(?:ký|kí)\\s+hiệu|số\\s+hiệu\\s+văn\\s+bản");
  private static final Pattern ALNUM_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final int DOCUMENT_FIELDS = 2;
  private static final int MOST_FIELDS = 12;

  private SearchReader() {}

  /** The search forms, the site's own first; a form that stands on every page counts once. */
  public static List<SearchForm> read(Outline outline) {
    Map<String, SearchForm> found = new LinkedHashMap<>();
    Stream.concat(Stream.of(outline.home()), outline.pages().stream())
        .distinct()
        .forEach(
            page ->
                Forms.of(page).stream()
                    .filter(form -> searches(form, outline.vocabulary()))
                    .forEach(form -> found.putIfAbsent(signature(form), read(form, outline))));
    List<SearchForm> forms = new ArrayList<>(found.values());
    forms.sort(java.util.Comparator.comparing(SearchForm::kind));
    return List.copyOf(forms);
  }

  private static String signature(Form form) {
    return form.action().map(URI::getPath).orElse("")
        + form.fields().stream().map(Field::name).sorted().toList();
  }

  /** Whether a form asks what to look for, and nothing about who is asking. */
  static boolean searches(Form form, Vocabulary vocabulary) {
    boolean shaped =
        form.count(Field.Kind.TEXT) >= 1
            && form.count(Field.Kind.AREA) == 0
            && form.count(Field.Kind.PASSWORD) == 0
            && form.count(Field.Kind.FILE) == 0
            && form.fields().size() <= MOST_FIELDS;
    if (!shaped || asksForSomethingElse(form, vocabulary)) {
      return false;
    }
    boolean addressed =
        form.action()
            .filter(action -> !Addresses.canonical(action).equals(form.page().url()))
            .map(action -> action.getPath() + "?" + action.getQuery())
            .filter(address -> SEARCH_ADDRESS.matcher(address).find())
            .isPresent();
    return (form.submits() || form.action().isPresent() || hasSearchBox(form))
        && (addressed || hasSearchBox(form) || invites(form, vocabulary));
  }

  private static boolean invites(Form form, Vocabulary vocabulary) {
    Folded words = Folded.of(form.words());
    return vocabulary.lexicon("search-words").terms().stream()
        .filter(term -> term.id().equals("search"))
        .flatMap(term -> term.wordings().stream())
        .anyMatch(wording -> words.contains(Folded.of(wording)));
  }

  private static boolean hasSearchBox(Form form) {
    return form.fields().stream()
        .filter(field -> field.kind() == Field.Kind.TEXT)
        .anyMatch(
            field ->
                field.element().attr("type").equalsIgnoreCase("search")
                    || FIELD_NAMES.contains(plain(field.name()))
                    || SEARCH_ADDRESS.matcher(field.name()).find());
  }

  /** ASP.NET writes names as paths of controls: {@code ctl00$Header$txtSearch}. */
  private static String plain(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('$'), name.lastIndexOf(':')) + 1);
    String bare = ALNUM_NAME.matcher(last.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    return bare.startsWith("txt") ? bare.substring(3).strip() : bare;
  }

  /** A subscription asks for a mail address, a dossier look-up for the dossier's code. */
  private static boolean asksForSomethingElse(Form form, Vocabulary vocabulary) {
    Lexicon people = vocabulary.lexicon("question-fields");
    return vocabulary.lexicon("dossier-words").occursIn(form.words())
        || form.fields().stream()
            .filter(field -> field.kind() == Field.Kind.TEXT)
            .anyMatch(
                field ->
                    field.element().attr("type").equalsIgnoreCase("email")
                        || people
                            .exactly(field.label())
                            .filter(Set.of("email", "name")::contains)
                            .isPresent());
  }

  private static SearchForm read(Form form, Outline outline) {
    SearchForm.Kind kind = kind(form, outline);
    URI action = form.action().orElse(form.page().url());
    SearchAnswers.Answer answer = SearchAnswers.to(kind, action, outline);
    return new SearchForm(
        kind, action, answer.evidence(), answer.finds(), form.page(), form.element());
  }

  private static SearchForm.Kind kind(Form form, Outline outline) {
    Page page = form.page();
    boolean among =
        !page.main().equals(page.document().body())
            && !page.equals(outline.home()) // that may hold the documents and everything else
            && form.element().parents().contains(page.main())
            && outline.section("legal-documents").pages().contains(page);
    Lexicon attributes = outline.vocabulary().lexicon("document-attributes");
    long asked =
        form.fields().stream()
            .map(field -> attributes.in(field.label()))
            .flatMap(java.util.Optional::stream)
            .distinct()
            .count();
    boolean named = DOCUMENT_SEARCH.matcher(form.words()).find();
    return among || named || asked >= DOCUMENT_FIELDS
        ? SearchForm.Kind.DOCUMENTS
        : SearchForm.Kind.SITE;
  }
}
