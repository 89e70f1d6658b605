package vn.soi.site.read.services;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Tells names of procedures and of fields from other labels. */
final class ProcedureNames {

  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 80;
  private static final int LONGEST_FIELD = 120;
  private static final Pattern MARK = Pattern.compile("^\\s*[\\[(][^\\])]{1,30}[\\])]\\s*");
  private static final Pattern LEVEL =
      Pattern.compile("(?iu)\\s*[-–(\\[]?\\s*(?:DVC )?m[ứu]c(?: đ[ộo])?\\s*[1-4]\\s*[)\\]]?\\s*$");
  private static final Pattern COUNT =
      Pattern.compile("\\s*[(\\[]?\\d{1,4}(?: thủ tục)?[)\\]]?\\s*$");
  private static final Pattern FIELD =
      Pattern.compile("(?iu)^.{0,60}?\\bl[ĩi]nh v[ựu]c\\b\\s*[:\\-–]?\\s*");

  private final List<Folded> verbs;
  private final List<Folded> groups;
  private final List<Folded> headings;
  private final Vocabulary vocabulary;

  ProcedureNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.verbs = wordings(vocabulary, "procedure-verbs");
    this.groups = wordings(vocabulary, "procedure-groups");
    this.headings =
        vocabulary.lexicon("procedure-groups").terms().stream()
            .filter(term -> term.id().equals("heading"))
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .toList();
  }

  private static List<Folded> wordings(Vocabulary vocabulary, String lexicon) {
    return vocabulary.lexicon(lexicon).terms().stream()
        .flatMap(term -> term.wordings().stream())
        .map(Folded::of)
        .toList();
  }

  /** The name without numbering, marks and the level behind it. */
  static String clean(String label) {
    String bare = MARK.matcher(Passages.unnumbered(label)).replaceFirst("");
    return LEVEL.matcher(bare).replaceFirst("").strip();
  }

  /** Whether a label begins as the names of procedures do: with what the agency is asked to do. */
  boolean begins(String label) {
    Folded folded = Folded.of(clean(label));
    int words = folded.words().size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && verbs.stream().anyMatch(folded::startsWith)
        && headings.stream().noneMatch(folded::startsWith)
        && vocabulary.best(label).filter(match -> match.exact()).isEmpty();
  }

  /** The field that a heading above procedures names; none for other groups of them. */
  Optional<String> field(String heading) {
    String bare = COUNT.matcher(Passages.unnumbered(heading)).replaceFirst("").strip();
    boolean named = FIELD.matcher(bare).find();
    String field = FIELD.matcher(bare).replaceFirst("").strip();
    if (field.isEmpty() || field.length() > LONGEST_FIELD || !field.matches(".*\\p{L}.*")) {
      return Optional.empty();
    }
    return named || !isOtherGroup(field) ? Optional.of(field) : Optional.empty();
  }

  private boolean isOtherGroup(String heading) {
    Folded folded = Folded.of(heading);
    return groups.stream().anyMatch(folded::contains)
        || vocabulary
            .best(heading)
            .filter(match -> match.topic().category().equals("services"))
            .isPresent();
  }
}
