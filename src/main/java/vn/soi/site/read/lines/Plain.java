package vn.soi.site.read.lines;

import java.text.Normalizer;

/** Text in lower case without diacritics, letter for letter, so that positions stay. */
public final class Plain {

  private Plain() {}

  /** As many chars as the text given, which must be composed (NFC). */
  public static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(letter(text.charAt(i)));
    }
    return plain.toString();
  }

  private static char letter(char written) {
    if (written < 0x80) {
      return Character.toLowerCase(written);
    }
    char base = Normalizer.normalize(String.valueOf(written), Normalizer.Form.NFD).charAt(0);
    char lower = Character.toLowerCase(base);
    return lower == 'đ' || lower == 'ð' ? 'd' : lower;
  }
}
