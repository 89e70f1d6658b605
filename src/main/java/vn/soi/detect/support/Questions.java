package vn.soi.detect.support;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.text.Folded;

/** Tells forms for questions and opinions from other forms, also where fields have no captions. */
final class Questions {

  private static final int MOST_FIELDS = 15;
  private static final Set<String> ABOUT_WRITER = Set.of("name", "email", "phone", "subject");
  private static final Pattern INVITES =
      Pattern.compile(
          "\\b(?:gui|dat|nhap|noi dung|dong gop|tham gia) (?:cau hoi|y kien|gop y|thac mac|phan anh|kien nghi)|\\bgop y\\b");
  private static final Pattern WRITER =
      Pattern.compile(
          "(?i)(?:ho_?(?:va_?)?ten|full_?name|your-?name|nguoi_?(?:gui|hoi)|e-?mail|dien_?thoai|phone)"
              + "|(?:^|[^a-z])(?:ten|name|mail|fname)$|(?:txt|tb)(?:ten|name|mail)");

  private Questions() {}

  /** A form that takes words and asks who is writing, or says that it takes questions. */
  static boolean asks(Vocabulary vocabulary, Form form) {
    Lexicon lexicon = vocabulary.lexicon("question-fields");
    Set<String> asked =
        form.fields().stream()
            .map(field -> lexicon.in(field.label()))
            .flatMap(Optional::stream)
            .collect(Collectors.toSet());
    boolean who = ABOUT_WRITER.stream().anyMatch(asked::contains);
    boolean told = form.fields().stream().anyMatch(Questions::namesWriter);
    boolean invites = INVITES.matcher(Folded.of(form.words()).text()).find();
    boolean dossier = vocabulary.lexicon("submit-online").occursIn(form.words());
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
