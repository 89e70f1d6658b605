package vn.soi.site.read.pages;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soi.text.DateMention;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/**
 * Finds the day on which something was posted: a date that stands for itself or behind "Ngày đăng",
 * never one told in a sentence, a deadline, a clock or the future.
 */
final class PostedDate {

  private static final int LONGEST = 250;
  private static final int FEW_LETTERS = 30;
  private static final Set<String> POSTING =
      Set.of(
          "ngay dang",
          "dang ngay",
          "dang luc",
          "ngay cap nhat",
          "cap nhat",
          "ngay gui",
          "ngay viet",
          "ngay tao",
          "xuat ban",
          "dang tin",
          "ngay dua tin",
          "ngay dua",
          "ngay xuat ban",
          "gui luc",
          "dua tin",
          "dang vao",
          "viet luc",
          "dang boi");
  private static final Set<String> OTHER =
      Set.of(
          "hom nay",
          "bay gio",
          "ban quyen",
          "copyright",
          "han",
          "thoi han",
          "het han",
          "ket thuc",
          "hieu luc",
          "ban hanh",
          "sinh",
          "khai mac",
          "ngay ky",
          "ngay vb",
          "ngay van ban",
          "bat dau",
          "truy cap",
          "so");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");
  private static final Pattern BESIDE_TITLE =
      Pattern.compile(
          "^[\\[(]?\\s?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})|(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4})\\s?[\\])]?$");

  private PostedDate() {}

  /** The labelled day among pieces of text, else the first that stands alone. */
  static Optional<LocalDate> in(List<Chunk> chunks, LocalDate asOf) {
    return labelled(chunks, asOf)
        .or(
            () ->
                chunks.stream()
                    .filter(chunk -> alone(chunk.text(), asOf))
                    .flatMap(chunk -> day(chunk.text(), asOf).stream())
                    .findFirst());
  }

  /** The day behind "Ngày đăng" or its like. */
  static Optional<LocalDate> labelled(List<Chunk> chunks, LocalDate asOf) {
    return chunks.stream()
        .filter(chunk -> chunk.text().length() <= LONGEST && says(POSTING, chunk.text()))
        .flatMap(chunk -> behindLabel(chunk.text(), asOf).stream())
        .findFirst();
  }

  /** A day written at the very beginning or end of a title. */
  static Optional<LocalDate> besideTitle(String title, LocalDate asOf) {
    return BESIDE_TITLE.matcher(title).find() ? day(title, asOf) : Optional.empty();
  }

  /** Whether a text is little more than a date. */
  private static boolean alone(String text, LocalDate asOf) {
    if (text.length() > LONGEST || says(OTHER, text)) {
      return false;
    }
    Optional<DateMention> mention = mention(text, asOf);
    return mention.isPresent()
        && letters(text.substring(0, mention.get().start())) <= FEW_LETTERS
        && letters(text.substring(mention.get().end())) <= FEW_LETTERS;
  }

  private static Optional<LocalDate> behindLabel(String text, LocalDate asOf) {
    List<DateMention> days = VietnameseDates.plausible(VietnameseDates.in(text, asOf), asOf);
    return days.stream()
        .filter(day -> says(POSTING, text.substring(Math.max(0, day.start() - 40), day.start())))
        .findFirst()
        .map(DateMention::date)
        .or(() -> alone(text, asOf) ? day(text, asOf) : Optional.empty());
  }

  private static Optional<LocalDate> day(String text, LocalDate asOf) {
    return mention(text, asOf).map(DateMention::date);
  }

  private static Optional<DateMention> mention(String text, LocalDate asOf) {
    return VietnameseDates.plausible(VietnameseDates.in(text, asOf), asOf).stream().findFirst();
  }

  private static boolean says(Set<String> phrases, String text) {
    Folded folded = Folded.of(text);
    return phrases.stream().anyMatch(phrase -> folded.contains(Folded.of(phrase)));
  }

  private static int letters(String text) {
    return (int) LETTER.matcher(text).results().count();
  }
}
