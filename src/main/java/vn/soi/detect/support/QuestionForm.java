package vn.soi.detect.support;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soi.config.Criterion;
import vn.soi.config.Lexicon;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Reached;
import vn.soi.detect.Verdict;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Item;
import vn.soi.site.Page;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.forms.Forms;
import vn.soi.text.Folded;

/** Looks for a form by which a question or an opinion can be sent (NĐ 43/2011 Đ15.2). */
public final class QuestionForm implements Detector {

  private static final int MOST_FIELDS = 15;

  /** What these list may be the form itself: "Liên hệ" stands under the introduction as well. */
  private static final Set<String> OF_ANYTHING = Set.of("support", "introduction", "services");

  private static final Set<String> ABOUT_WRITER = Set.of("name", "email", "phone", "subject");
  private static final Pattern INVITES =
      Pattern.compile(
          "\\b(?:gui|dat|nhap|noi dung|dong gop|tham gia) (?:cau hoi|y kien|gop y|thac mac|phan anh|kien nghi)|\\bgop y\\b");
  private static final Pattern WRITER =
      Pattern.compile(
          "(?i)(?:ho_?(?:va_?)?ten|full_?name|your-?name|nguoi_?(?:gui|hoi)|e-?mail|dien_?thoai|phone)"
              + "|(?:^|[^a-z])(?:ten|name|mail|fname)$|(?:txt|tb)(?:ten|name|mail)");

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Section section = site.section(criterion.topics().get(0));
    Set<Page> notHere = commentPages(site, section);
    Optional<Form> form =
        site.pages().stream()
            .filter(page -> !notHere.contains(page))
            .flatMap(page -> Forms.of(page).stream())
            .filter(candidate -> asks(site, candidate))
            .findFirst();
    if (form.isPresent()) {
      return new Verdict(
              "Có biểu mẫu gửi câu hỏi, ý kiến với %d ô nhập.".formatted(form.get().fillable()),
              Map.of("page", form.get().page().url().toString()),
              0.85,
              List.of(form.get().evidence()))
          .on(Reached.by(criterion, step -> true));
    }
    if (section.state() == Section.State.UNDECIDED) {
      return Finding.undecided(criterion, Map.of(), section.undecided().orElse(""), List.of());
    }
    String seen =
        "Đã xem %d trang, không thấy biểu mẫu gửi câu hỏi hoặc ý kiến."
            .formatted(site.pages().size());
    String away =
        section.external().isEmpty()
            ? ""
            : " Nhãn chỉ dẫn đến %s.".formatted(section.external().get(0).getHost());
    return new Verdict(seen + away, Map.of(), 0.8, List.of())
        .on(Reached.by(criterion, step -> false));
  }

  /** Forms under an item or a draft take comments on it, no questions to the agency. */
  private static Set<Page> commentPages(Site site, Section questions) {
    Set<Page> pages =
        site.outline().sections().values().stream()
            .filter(section -> !OF_ANYTHING.contains(section.topic().replaceFirst("\\..*", "")))
            .flatMap(section -> section.items().stream())
            .map(Item::detail)
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    site.drafts().forEach(draft -> draft.item().detail().ifPresent(pages::add));
    pages.addAll(site.section("consultation").pages());
    questions.pages().forEach(pages::remove);
    return pages;
  }

  /** A form that takes words and asks who is writing, or says that it takes questions. */
  private static boolean asks(Site site, Form form) {
    Lexicon lexicon = site.vocabulary().lexicon("question-fields");
    Set<String> asked =
        form.fields().stream()
            .map(field -> lexicon.in(field.label()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    boolean who = ABOUT_WRITER.stream().anyMatch(asked::contains);
    boolean told = form.fields().stream().anyMatch(QuestionForm::namesWriter);
    boolean invites = INVITES.matcher(Folded.of(form.words()).text()).find();
    boolean dossier = site.vocabulary().lexicon("submit-online").occursIn(form.words());
    return form.count(Field.Kind.AREA) > 0
        && (who || told || invites)
        && form.submits()
        && form.fields().size() <= MOST_FIELDS
        && form.count(Field.Kind.PASSWORD) == 0
        && !dossier;
  }

  /** Fields without a word at them: by their type, or by what their markup calls them. */
  private static boolean namesWriter(Field field) {
    String type = field.element().attr("type").strip().toLowerCase(Locale.ROOT);
    return type.equals("email")
        || type.equals("tel")
        || (field.kind() == Field.Kind.TEXT && WRITER.matcher(field.name()).find());
  }
}
