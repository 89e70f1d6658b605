package vn.soi.site.read.people;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.soi.config.Lexicon;
import vn.soi.text.Folded;

/** Recognises posts at the head of a text: "Phó Giám đốc Sở, phụ trách…". */
final class Posts {

  private static final int MOST_WORDS = 16;
  private static final Pattern SEPARATOR = Pattern.compile("^[\\s,;:.()\\-–|/]{1,6}");
  private static final Pattern LABEL =
      Pattern.compile(
          "(?iu)^(?:chức vụ|chức danh|hiện là|là|giữ chức vụ|giữ chức)\\s{0,2}:?\\s{0,2}");
  private static final Pattern END =
      Pattern.compile(
          "[;|:(]|\\. |\\s[-–]\\s|,\\s(?=(?iu:đt|điện thoại|tel|email|sinh|phụ trách))");

  private final List<Folded> wordings;

  Posts(Lexicon posts) {
    this.wordings =
        posts.terms().stream().flatMap(term -> term.wordings().stream()).map(Folded::of).toList();
  }

  /** Whether a text begins with a post. */
  boolean begins(String text) {
    Folded folded = Folded.of(head(text));
    return wordings.stream().anyMatch(folded::startsWith);
  }

  /** The post that a text begins with, up to the next separator. */
  Optional<String> at(String text) {
    String bare = LABEL.matcher(unseparated(text)).replaceFirst("");
    if (!begins(bare)) {
      return Optional.empty();
    }
    Matcher end = END.matcher(bare);
    String post = (end.find() ? bare.substring(0, end.start()) : bare).strip();
    return Optional.of(post).filter(it -> it.split(" ").length <= MOST_WORDS);
  }

  /** The post that a whole line is. */
  Optional<String> line(String line) {
    return at(line).filter(post -> line.length() <= post.length() + 12);
  }

  static String unseparated(String text) {
    return SEPARATOR.matcher(text).replaceFirst("").strip();
  }

  private static String head(String text) {
    return text.length() > 120 ? text.substring(0, 120) : text;
  }
}
