package vn.soi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds document numbers in a running text, as offices write them: 43/2011/NĐ-CP, 519 /QĐ-UBND,
 * 18/2022/NQ- HĐND, 274/QĐ–TTg, 51/NQHĐND, 89-TC/TCT, 115-TTg, "số 111/2008".
 *
 * <p>A blank to be filled in ("Số /QĐ-UBND", "/2017/BYT"), a day, a fraction, a technical standard
 * (QCVN 01:2009/BYT) and a numbered paragraph ("1/ QUYẾT ĐỊNH") are none.
 */
public final class DocumentNumbers {
  private static final String NUMBER =
      "(?=\\d)(?<![A-Z\\d]|[\\d][/.,:-]|/ ?)(?<no>\\d{1,5}(?:\\.\\d{1,3})?[A-Ea-e]?)";
  private static final String YEAR = "(?: ?[/-] ?(?<y>(?:19|20)\\d{2}))?";
  private static final String WORD =
      "(?:T[Tt][gGrR](?![A-Za-z])|CTr(?![A-Za-z])|[A-Z][A-Z\\d&]{0,13}+(?:(?<=TT)[gr]|(?<=U)b)?+)";
  // After a space only what no Vietnamese word in capitals looks like: most have a vowel.
  private static final String ACRONYM = "(?:TTg|UBND|[B-DF-HJ-NP-TV-XZ]{2,12})(?![A-Za-z])";
  private static final String TAIL =
      WORD
          + "(?:(?:[-/]"
          + WORD
          + "| ?- ?"
          + ACRONYM
          + "| &"
          + WORD
          + "){0,4}+)(?: "
          + ACRONYM
          + ")?+";
  private static final Pattern MODERN =
      Pattern.compile(NUMBER + YEAR + " ?/(?<gap> ?)(?<sign>" + TAIL + ")");
  private static final Pattern OLD =
      Pattern.compile(
          NUMBER
              + " ?- ?(?<sign>[A-Z]{1,8}/[A-Z]{1,10}(?:-[A-Z]{1,8})?|TTg|CP|CTN|HDBT|TW)(?![A-Za-z])");
  private static final Pattern BARE =
      Pattern.compile(
          "(?<![A-Za-z])(?<so>[Ss][Oo]) ?:? ?(?<no>\\d{1,5})/(?<y>(?:19|20)\\d{2})(?![\\d]| ?/ ?[\\dA-Z])");

  private DocumentNumbers() {}

  /** Every document number in order of appearance; text beyond the first 500,000 chars is left. */
  public static List<DocumentMention> in(String text) {
    Shadow shadow = Shadow.cased(text, VietnameseDates.LONGEST);
    List<DocumentMention> found = new ArrayList<>();
    for (Matcher m = MODERN.matcher(shadow.text()); m.find(); ) {
      modern(shadow, m).ifPresent(n -> found.add(mention(shadow, n, m.start("no"), m.end())));
    }
    for (Matcher m = OLD.matcher(shadow.text()); m.find(); ) {
      old(shadow, m).ifPresent(n -> found.add(mention(shadow, n, m.start("no"), m.end())));
    }
    for (Matcher m = BARE.matcher(shadow.text()); m.find(); ) {
      bare(shadow, m).ifPresent(n -> found.add(mention(shadow, n, m.start("no"), m.end())));
    }
    found.sort(Comparator.comparingInt(DocumentMention::start));
    return List.copyOf(found);
  }

  private static Optional<DocumentNumber> modern(Shadow shadow, Matcher match) {
    Sign sign = Sign.of(shadow.original(match.start("sign"), match.end("sign")));
    boolean numberedParagraph = !match.group("gap").isEmpty() && sign.form().isEmpty();
    return numberedParagraph || !sign.credible()
        ? Optional.empty()
        : number(match.group("no"), year(match.group("y")), sign);
  }

  private static Optional<DocumentNumber> old(Shadow shadow, Matcher match) {
    Sign sign = Sign.of(shadow.original(match.start("sign"), match.end("sign")));
    return number(match.group("no"), OptionalInt.empty(), sign);
  }

  // "hồ sơ 12/2012" holds the same plain letters as "số 12/2012".
  private static Optional<DocumentNumber> bare(Shadow shadow, Matcher match) {
    String word = shadow.original(match.start("so"), match.end("so")).toLowerCase(Locale.ROOT);
    return word.equals("số") || word.equals("so")
        ? number(match.group("no"), year(match.group("y")), Sign.NONE)
        : Optional.empty();
  }

  private static Optional<DocumentNumber> number(String serial, OptionalInt year, Sign sign) {
    String digits = serial.replaceFirst("^0+", "").toUpperCase(Locale.ROOT);
    return digits.isEmpty() || !Character.isDigit(digits.charAt(0))
        ? Optional.empty()
        : Optional.of(new DocumentNumber(digits, year, sign.form(), sign.issuer()));
  }

  private static OptionalInt year(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }

  private static DocumentMention mention(Shadow shadow, DocumentNumber number, int from, int to) {
    return new DocumentMention(
        number, shadow.original(from, to), shadow.start(from), shadow.end(to));
  }
}
