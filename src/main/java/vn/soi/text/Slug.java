package vn.soi.text;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The words of one segment of a URL's path, without file extension, record ids and numbering.
 *
 * @param folded the words; a segment that is nothing but digits keeps them
 */
public record Slug(Folded folded) {
  private static final int LONGEST = 500;
  private static final Pattern WELL_ENCODED = Pattern.compile("(?:[^%]|%[0-9a-fA-F]{2})*+");
  private static final Pattern PARAMETERS = Pattern.compile("[;?#].*", Pattern.DOTALL);
  private static final Pattern EXTENSION = Pattern.compile("(?i)\\.(?:html?|aspx?|php|jsp|xhtml)$");
  private static final Pattern CAMEL_JOINT =
      Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})|(?<=\\p{Lu})(?=\\p{Lu}\\p{Ll})");
  // Joomla writes "12-gioi-thieu", NukeViet "ten-bai-22069", others "ten-bai-a1678", "thanh-tra1".
  private static final Pattern LEADING_ID = Pattern.compile("^\\d{1,12}[-_. ](?=.*\\p{L})");
  private static final Pattern TRAILING_IDS =
      Pattern.compile("(?:[-_. ]{1,3}[a-z]?\\d++|(?<!\\d)\\d++)+$");
  private static final Pattern LETTER = Pattern.compile("\\p{L}");

  /** Reads one path segment as it stands in the URL. */
  public static Slug of(String segment) {
    String raw = segment.length() > LONGEST ? segment.substring(0, LONGEST) : segment;
    String name =
        EXTENSION.matcher(PARAMETERS.matcher(decoded(raw)).replaceFirst("")).replaceFirst("");
    String spaced = CAMEL_JOINT.matcher(withoutIds(name)).replaceAll(" ");
    return new Slug(Folded.of(spaced));
  }

  private static String decoded(String segment) {
    return WELL_ENCODED.matcher(segment).matches()
        ? URLDecoder.decode(segment, StandardCharsets.UTF_8)
        : segment;
  }

  private static String withoutIds(String name) {
    String rest = TRAILING_IDS.matcher(LEADING_ID.matcher(name).replaceFirst("")).replaceFirst("");
    return LETTER.matcher(rest).find() ? rest : name;
  }

  public List<String> words() {
    return folded.words();
  }

  /**
   * Whether this slug is the label's: written with or without separators, or with every đ lost, as
   * one portal product does ("hoi-ap" for "Hỏi đáp").
   */
  public boolean matches(Folded label) {
    return !label.isEmpty()
        && (compact(words()).equals(compact(label.words()))
            || sameButLostD(words(), label.words()));
  }

  /** Whether the phrase's words follow each other somewhere in this slug, a lost đ allowed. */
  public boolean mentions(Folded phrase) {
    List<String> wanted = phrase.words();
    List<String> own = words();
    for (int i = 0; !wanted.isEmpty() && i + wanted.size() <= own.size(); i++) {
      if (sameButLostD(own.subList(i, i + wanted.size()), wanted)) {
        return true;
      }
    }
    return matches(phrase);
  }

  private static String compact(List<String> words) {
    return String.join("", words);
  }

  // đ stands only at the head of a syllable, so only a word's first letter can be lost.
  private static boolean sameButLostD(List<String> words, List<String> label) {
    if (words.size() != label.size()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      String full = label.get(i);
      boolean lost = full.length() > 1 && full.equals("d" + words.get(i));
      if (!lost && !full.equals(words.get(i))) {
        return false;
      }
    }
    return true;
  }
}
