package vn.soi.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;

/**
 * The text of a response body and how it was found to be encoded.
 *
 * @param text the text in Unicode, old fonts converted
 * @param declaredCharset the name that the server or the page gives, as it stands there
 * @param actualCharset the charset in which the bytes make sense
 * @param legacyFont the pre-Unicode encoding that was found inside and converted
 */
public record DecodedText(
    String text,
    Optional<String> declaredCharset,
    Charset actualCharset,
    Optional<LegacyEncoding> legacyFont) {

  public DecodedText {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(declaredCharset, "declaredCharset");
    Objects.requireNonNull(actualCharset, "actualCharset");
    Objects.requireNonNull(legacyFont, "legacyFont");
  }

  /** Whether a charset is declared and it is the real one. */
  public boolean declaredRightly() {
    return declaredCharset.flatMap(Charsets::named).filter(actualCharset::equals).isPresent();
  }

  /** Whether the text came as Unicode, neither in a code page nor in an old font. */
  public boolean isUnicode() {
    return legacyFont.isEmpty()
        && (actualCharset.equals(StandardCharsets.UTF_8)
            || actualCharset.name().startsWith("UTF-16"));
  }
}
