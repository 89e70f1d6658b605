package vn.soi.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * The number and sign of an official document, such as 43/2011/NĐ-CP, in one canonical spelling, so
 * that two are equal when they name the same document.
 *
 * @param number the serial number without leading zeros, such as "43" or "66.13"
 * @param year the year where the number holds one
 * @param form the form where the sign tells it; a sign without form ("310/BTTTT-ƯDCNTT") is mostly
 *     that of an official letter, but 1990s decrees ("27/CP") have none either
 * @param issuer the issuing body and unit joined by "-", such as "CP", "BTTTT-ƯDCNTT", "QH15";
 *     empty where the text gives none ("số 111/2008")
 */
public record DocumentNumber(
    String number, OptionalInt year, Optional<DocumentForm> form, String issuer) {
  private static final Pattern NUMBER = Pattern.compile("[1-9]\\d{0,4}(?:\\.\\d{1,3})?[A-Z]?");
  private static final Pattern SEPARATORS = Pattern.compile("[-/]");

  public DocumentNumber {
    if (!NUMBER.matcher(number).matches()) {
      throw new IllegalArgumentException("document number: " + number);
    }
    Objects.requireNonNull(year, "year");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(issuer, "issuer");
    if (year.isEmpty() && form.isEmpty() && issuer.isEmpty()) {
      throw new IllegalArgumentException(
          "document number without year, form and issuer: " + number);
    }
  }

  /** Reads a text that is a document number and nothing else but a leading "Số". */
  public static Optional<DocumentNumber> parse(String text) {
    String trimmed = text.strip();
    return DocumentNumbers.in(trimmed).stream()
        .filter(m -> m.end() == trimmed.length() && onlyLabel(trimmed.substring(0, m.start())))
        .map(DocumentMention::number)
        .findFirst();
  }

  private static boolean onlyLabel(String before) {
    String label = Folded.of(before).text();
    return label.isEmpty() || label.equals("so") || label.equals("so ky hieu");
  }

  /** The canonical spelling, such as "43/2011/NĐ-CP", "115/TTg", "148/2025/QH15". */
  public String canonical() {
    StringBuilder text = new StringBuilder(number);
    year.ifPresent(y -> text.append('/').append(y));
    // The assembly's sign, QH15, says form and issuer in one.
    String sign = sign();
    return sign.isEmpty() ? text.toString() : text.append('/').append(sign).toString();
  }

  private String sign() {
    return form.filter(known -> !issuer.matches(known.code() + "\\d{1,2}"))
        .map(known -> issuer.isEmpty() ? known.code() : known.code() + "-" + issuer)
        .orElse(issuer);
  }

  /**
   * Whether a part of the issuer's sign is one of these, in any case, with or without diacritics
   * and "&": "850/QĐ-UBND" is issued by "UBND", "12/TTLT-BTC-BTP" by "BTC" and by "BTP".
   */
  public boolean issuedBy(String... tails) {
    List<String> parts = SEPARATORS.splitAsStream(issuer).map(DocumentNumber::plain).toList();
    String whole = plain(issuer);
    return Arrays.stream(tails)
        .map(DocumentNumber::plain)
        .anyMatch(tail -> !tail.isEmpty() && (parts.contains(tail) || whole.equals(tail)));
  }

  /** A sign in capital letters without diacritics and "&". */
  static String plain(String sign) {
    Shadow shadow = Shadow.cased(sign, 100);
    return shadow.text().replace("&", "").replace(" ", "").toUpperCase(Locale.ROOT);
  }
}
