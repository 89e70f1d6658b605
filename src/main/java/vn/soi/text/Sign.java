package vn.soi.text;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The letters of a document number taken apart: its form and its issuer. */
record Sign(Optional<DocumentForm> form, String issuer) {
  static final Sign NONE = new Sign(Optional.empty(), "");

  private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern GAPS = Pattern.compile(" ?- ?| (?!&)");
  private static final Pattern PRIME_MINISTER = Pattern.compile("(?<![A-Z])TTG(?![A-Z])");
  private static final Pattern INSPECTION = Pattern.compile("(?<![A-Z])TTR(?![A-Z])");
  // "51/NQHĐND", "42/2022/NĐCP": the hyphen was forgotten.
  private static final Pattern GLUED = Pattern.compile("^(NQ|NĐ|QĐ)(HĐND|UBND|UB|CP|TTg)(.*)$");
  private static final Pattern ASSEMBLY = Pattern.compile("^(QH|UBTVQH)\\d{1,2}$");
  // An acronym, not a word: no vowel but y, or the committees and bodies that have one. Of two
  // letters only the known ones: "thứ 7/CN" is a weekend and "Km 5/QL" a road.
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?:CP|TW|TU|[B-DF-HJ-NP-TV-ZĐ&]{3,}\\d{0,3}|TTg|UB[A-ZĐ]*|TAND[A-Z]*|BCA|[A-ZĐƯ&\\d]{2,}[-/].+)");

  /** Takes a sign apart that a text writes like this, diacritics kept. */
  static Sign of(String written) {
    String visible = INVISIBLE.matcher(written.replace('Ð', 'Đ')).replaceAll("");
    String dashes = SPACES.matcher(DASHES.matcher(visible).replaceAll("-")).replaceAll(" ");
    String upper = GAPS.matcher(dashes).replaceAll("-").replace(" ", "").toUpperCase(Locale.ROOT);
    String sign =
        INSPECTION.matcher(PRIME_MINISTER.matcher(upper).replaceAll("TTg")).replaceAll("TTr");
    Matcher glued = GLUED.matcher(sign);
    return apart(glued.matches() ? glued.replaceFirst("$1-$2$3") : sign);
  }

  private static Sign apart(String sign) {
    Matcher assembly = ASSEMBLY.matcher(sign);
    if (assembly.matches()) {
      return new Sign(DocumentForm.ofCode(assembly.group(1)), sign);
    }
    List<String> parts = List.of(sign.split("[-/]", 2));
    Optional<DocumentForm> form = DocumentForm.ofCode(parts.get(0));
    String behind = parts.size() == 2 ? parts.get(1) : "";
    return new Sign(form, form.isPresent() ? behind : sign);
  }

  /** Whether this can be an office's sign rather than a word that happens to follow a slash. */
  boolean credible() {
    return form.isPresent()
        ? !issuer.isEmpty() || form.get().code().length() > 1
        : ACRONYM.matcher(issuer).matches();
  }
}
