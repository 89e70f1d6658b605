package vn.soi.site.read.tables;

import java.text.Normalizer;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.text.Excerpt;
import vn.soi.text.Folded;

/** Tells what stands in one cell, label or value, and whether that is anything at all. */
public final class Cells {

  /** A label is a few words; what is longer is a sentence. */
  static final int LONGEST_LABEL = 80;

  private static final int MOST_LABEL_WORDS = 14;
  private static final int MOST_TERM_WORDS = 9;
  private static final int LONGEST_TEXT = 20_000;
  private static final Set<String> NO_VALUES =
      Set.of(
          "dang cap nhat",
          "dang cap nhat du lieu",
          "dang cap nhat noi dung",
          "chua cap nhat",
          "chua cap nhat noi dung",
          "chua co",
          "chua co du lieu",
          "chua co thong tin",
          "chua co noi dung",
          "chua xac dinh",
          "khong co du lieu",
          "updating",
          "n a",
          "null",
          "undefined",
          "none");
  private static final Pattern NUMBERING =
      Pattern.compile(
          "^[\\s\\-+*•●▪►–]*+(?:(?:\\d{1,2}|[ivxIVX]{1,5}|[a-zđ])[.)/]\\s+|[-+*•●▪►–]\\s*)?");
  private static final Pattern END = Pattern.compile("[\\s:：]{1,10}$");

  private Cells() {}

  /** The visible text, composed, spaces single; bounded. */
  public static String text(Element element) {
    return clean(element.text());
  }

  /** Composed, spaces single, nothing invisible; bounded. */
  public static String squeezed(String text) {
    return clean(text.replaceAll("[\\s\\u00a0]+", " "));
  }

  static String clean(String text) {
    String bounded = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    return Normalizer.normalize(bounded, Normalizer.Form.NFC)
        .replace('\u00a0', ' ')
        .replace("\u200b", "")
        .strip();
  }

  /**
   * Whether a value is none: nothing but punctuation ("…", "-", "/ /"), or what editors write where
   * they have nothing yet ("đang cập nhật", "chưa có").
   */
  public static boolean blank(String value) {
    Folded folded = Folded.of(value.length() > 60 ? value.substring(0, 60) : value);
    return folded.isEmpty() || NO_VALUES.contains(folded.text());
  }

  /** Whether a cell holds something: a value, or a link with a target, such as a file's icon. */
  public static boolean filled(Element cell) {
    return !blank(text(cell)) || cell.selectFirst("a[href]:has(img),a[href]:has(i)") != null;
  }

  /** The label without numbering before and colon behind: "1. Tên dự án:" is "Tên dự án". */
  static String label(String written) {
    String bare = NUMBERING.matcher(clean(written)).replaceFirst("");
    return END.matcher(bare).replaceFirst("").strip();
  }

  /** Whether a text can be a label: a few words with letters. */
  static boolean canLabel(String text) {
    return !text.isEmpty()
        && text.length() <= LONGEST_LABEL
        && text.codePoints().anyMatch(Character::isLetter)
        && Folded.of(text).words().size() <= MOST_LABEL_WORDS;
  }

  /**
   * The term that a label means: wholly, else by its longest wording within it; a single word does
   * not tell what a longer label means ("Số điện thoại" is no "Số").
   */
  public static Optional<String> term(Lexicon lexicon, String label) {
    Optional<String> whole = lexicon.exactly(label);
    if (whole.isPresent()
        || Folded.of(Excerpt.start(label, 100)).words().size() > MOST_TERM_WORDS) {
      return whole;
    }
    return lexicon.in(label).filter(id -> phrase(lexicon, id, Folded.of(label)));
  }

  private static boolean phrase(Lexicon lexicon, String id, Folded label) {
    return lexicon.terms().stream()
        .filter(term -> term.id().equals(id))
        .flatMap(term -> term.wordings().stream())
        .map(Folded::of)
        .anyMatch(wording -> wording.words().size() > 1 && label.contains(wording));
  }

  /** Whether a reader sees the element. */
  static boolean visible(Element element) {
    String style = element.attr("style").replace(" ", "");
    return !element.hasAttr("hidden")
        && !style.contains("display:none")
        && !Set.of("script", "style", "noscript", "template", "option", "textarea")
            .contains(element.normalName());
  }
}
