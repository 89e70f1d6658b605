package vn.soi.site.read.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;
import vn.soi.text.DateMention;
import vn.soi.text.DocumentMention;
import vn.soi.text.DocumentNumbers;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/**
 * What a document's title says by itself: "Quyết định số 15/2012/QĐ-UBND ngày 05/11/2012 của UBND
 * tỉnh về việc …" names form, number, day, issuer and subject.
 *
 * @param form the form where it is worded, not where only the number's letters tell it
 */
record TitleParts(
    Optional<String> form,
    Optional<DocumentMention> number,
    Optional<LocalDate> issued,
    Optional<String> issuer,
    Optional<String> subject) {

  private static final int LONGEST = 600;
  private static final int SHORTEST_SUBJECT = 12;
  private static final Pattern SUBJECT =
      Pattern.compile(
          "(?iu)(?<![\\p{L}\\d])(?:về\\s+việc|v\\s*/\\s*v|về|quy\\s+định|ban\\s+hành|phê\\s+duyệt|hướng\\s+dẫn"
              + "|sửa\\s+đổi|công\\s+bố|triển\\s+khai|thành\\s+lập|bãi\\s+bỏ)(?![\\p{L}\\d])");
  private static final Pattern ISSUER =
      Pattern.compile(
          "(?u)(?<![\\p{L}\\d])(?:của|do)\\s+(\\p{Lu}[\\p{L}\\d ,&-]{1,79}?)"
              + "(?=\\s*(?:$|[.;:(\"“–]|\\sngày\\s|\\ssố\\s|\\sban\\s+hành|\\sV/v|\\sv/v|\\svề\\s|\\squy\\s+định))");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}]+");

  static TitleParts of(String title, Lexicon forms) {
    String text = title.length() > LONGEST ? title.substring(0, LONGEST) : title;
    Optional<String> form = form(text, forms);
    Optional<DocumentMention> number = number(text, form);
    int subject = subject(text, number, form.map(String::length).orElse(0));
    String head = text.substring(0, subject);
    Matcher issuer = ISSUER.matcher(head);
    return new TitleParts(
        form,
        number,
        VietnameseDates.in(head).stream().map(DateMention::date).findFirst(),
        issuer.find() ? Optional.of(issuer.group(1).strip()) : Optional.empty(),
        Optional.of(text.substring(subject).strip()).filter(TitleParts::says));
  }

  /** The document's own number: between form and number stands nothing but "số" or the issuer. */
  private static Optional<DocumentMention> number(String text, Optional<String> form) {
    return DocumentNumbers.in(text).stream()
        .findFirst()
        .filter(
            mention -> {
              List<String> before = Folded.of(text.substring(0, mention.start())).words();
              int words = form.map(f -> Folded.of(f).words().size()).orElse(0);
              List<String> between = before.subList(Math.min(words, before.size()), before.size());
              return between.size() <= 1 || between.get(0).equals("cua");
            });
  }

  /** Whether this is the title of a document: it begins with a form, or with a number. */
  boolean isDocument() {
    return number.isPresent() || (form.isPresent() && subject.isPresent());
  }

  /** Where the head with form, number, day and issuer ends. */
  private static int subject(String text, Optional<DocumentMention> number, int form) {
    Matcher subject = SUBJECT.matcher(text);
    int from = Math.min(number.map(DocumentMention::end).orElse(form), text.length());
    if (subject.find(from) && subject.start() > 0) {
      return subject.start();
    }
    return number.isPresent() ? afterHead(text, from) : from;
  }

  /** Behind the day that follows the number, for titles without "về việc". */
  private static int afterHead(String text, int from) {
    return VietnameseDates.in(text).stream()
        .filter(day -> day.start() >= from && day.start() - from < 30)
        .map(DateMention::end)
        .findFirst()
        .orElse(from);
  }

  private static boolean says(String subject) {
    return LETTERS.matcher(subject).replaceAll("").length() >= SHORTEST_SUBJECT;
  }

  private static Optional<String> form(String text, Lexicon forms) {
    Folded folded = Folded.of(text);
    return forms.terms().stream()
        .flatMap(term -> term.wordings().stream())
        .filter(wording -> folded.startsWith(Folded.of(wording)))
        .reduce((one, other) -> other.length() > one.length() ? other : one);
  }
}
