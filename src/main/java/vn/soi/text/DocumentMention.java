package vn.soi.text;

import java.util.Objects;

/**
 * A document number written in a text.
 *
 * @param number the number, canonical
 * @param raw as the text writes it, composed
 * @param start where it begins in the text, counted in chars
 * @param end where it ends, exclusive
 */
public record DocumentMention(DocumentNumber number, String raw, int start, int end) {

  public DocumentMention {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(raw, "raw");
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("document mention from char " + start + " to " + end);
    }
  }
}
