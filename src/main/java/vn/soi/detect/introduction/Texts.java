package vn.soi.detect.introduction;

import java.util.List;
import java.util.regex.Pattern;
import vn.soi.text.Folded;

/** Looks for words in texts, and names examples in explanations. */
final class Texts {

  private static final int EXAMPLES = 3;

  private Texts() {}

  /** Whether the text says one of these words, written folded and parted by "|". */
  static boolean says(String text, String words) {
    return Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])")
        .matcher(Folded.of(text).text())
        .find();
  }

  /** " (A, B, C…)", nothing of nothing. */
  static String some(List<String> names) {
    return names.isEmpty()
        ? ""
        : " (%s%s)"
            .formatted(
                String.join(", ", names.stream().limit(EXAMPLES).toList()),
                names.size() > EXAMPLES ? "…" : "");
  }
}
