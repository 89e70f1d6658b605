package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.text.Folded;

/** The form that a wording takes where a slug's maker drops every đ: "lãnh đạo" is "lanh ao". */
final class LostD {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
  private static final int SHORTEST = 5;

  private LostD() {}

  /** The wording without its đ, if it has any and enough is left to be recognised by. */
  static Optional<Wording> of(Wording wording) {
    List<String> words = new ArrayList<>();
    for (String word : BETWEEN.split(wording.text().toLowerCase(Locale.ROOT), -1)) {
      words.addAll(Folded.of(word.replace("đ", "")).words());
    }
    boolean recognisable = words.size() > 1 && String.join(" ", words).length() >= SHORTEST;
    return recognisable && !words.equals(wording.words())
        ? Optional.of(new Wording(wording.topic(), wording.text(), words, wording.kind()))
        : Optional.empty();
  }
}
