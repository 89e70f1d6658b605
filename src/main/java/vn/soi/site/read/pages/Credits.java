package vn.soi.site.read.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Finds who wrote a piece or where it was taken from. */
final class Credits {

  private static final int LONGEST = 160;
  private static final int LONGEST_SOURCE = 12;

  /** Between two things told in one line, also behind a date: "12/11/2012 08:45 Tác giả: …". */
  private static final Pattern JOINTS =
      Pattern.compile("\\s*[|•·;]\\s*|\\s+[-–]\\s+|(?<=\\d)\\s+(?=\\p{Lu})");

  private static final Pattern BRACKETS = Pattern.compile("^[\\s(\\[*]+|[\\s)\\]*.]+$");
  private static final Pattern LABEL = Pattern.compile("^[^:：]{1,30}[:：]\\s*");

  private final List<Folded> words;
  private final Set<Folded> bare;
  private final Lexicon none;
  private final CreditMarks marks;
  private final Signatures signatures;

  Credits(Vocabulary vocabulary) {
    this.words =
        vocabulary.lexicon("credit-words").terms().stream()
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .toList();
    this.bare =
        vocabulary.lexicon("credit-words").terms().stream()
            .filter(term -> term.id().equals("bare"))
            .flatMap(term -> term.wordings().stream())
            .map(Folded::of)
            .collect(Collectors.toUnmodifiableSet());
    this.none = vocabulary.lexicon("credit-none");
    this.marks = new CreditMarks(vocabulary.lexicon("credit-marks"));
    this.signatures = new Signatures(none, vocabulary.lexicon("agency-words"));
  }

  /**
   * "Nguồn: …", "Tác giả: …", "Theo …", what the markup calls author or source, or the name with
   * which an article is signed; an account such as "admin" is nobody.
   */
  Optional<String> in(List<Chunk> chunks, List<? extends Node> nodes) {
    return chunks.stream()
        .filter(chunk -> chunk.text().length() <= LONGEST)
        .flatMap(this::worded)
        .findFirst()
        .or(() -> marked(nodes))
        .or(() -> signatures.in(chunks));
  }

  private Stream<String> worded(Chunk chunk) {
    boolean sentence = Folded.of(chunk.text()).words().size() > LONGEST_SOURCE;
    return JOINTS
        .splitAsStream(chunk.text())
        .map(part -> BRACKETS.matcher(part).replaceAll(""))
        .filter(part -> Folded.of(part).words().size() <= LONGEST_SOURCE)
        .filter(part -> !sentence || LABEL.matcher(part).find() || bracketed(chunk, part))
        .filter(this::names);
  }

  /** "(Theo Báo Nhân dân)" may end a sentence. */
  private static boolean bracketed(Chunk chunk, String part) {
    return chunk.text().contains("(" + part + ")");
  }

  /** Whether a credit word stands first and somebody behind it. */
  private boolean names(String part) {
    Folded folded = Folded.of(part);
    return words.stream()
        .filter(folded::startsWith)
        .filter(word -> worthy(word, part.strip()))
        .anyMatch(word -> somebody(behind(folded, word)));
  }

  private static String behind(Folded folded, Folded word) {
    return folded.text().substring(word.text().length()).strip();
  }

  private boolean somebody(String who) {
    return who.chars().anyMatch(Character::isLetter) && none.exactly(who).isEmpty();
  }

  /** A word is a label before a colon; some, like "Theo …", also right before a name. */
  private boolean worthy(Folded word, String part) {
    Matcher label = LABEL.matcher(part);
    if (label.find()) {
      return Folded.of(label.group()).equals(word);
    }
    String[] parts = part.split("\\s+", -1);
    int behind = word.words().size();
    return bare.contains(word)
        && parts.length > behind
        && (Character.isUpperCase(parts[behind].charAt(0)) || parts[behind].contains("."));
  }

  private Optional<String> marked(List<? extends Node> nodes) {
    return nodes.stream()
        .flatMap(node -> node instanceof Element element ? marks.within(element) : Stream.of())
        .map(text -> BRACKETS.matcher(text).replaceAll(""))
        .filter(text -> Folded.of(text).words().size() <= LONGEST_SOURCE)
        .filter(text -> somebody(unlabelled(Folded.of(text))))
        .findFirst();
  }

  /** The words behind the longest credit word at their beginning, if any is there. */
  private String unlabelled(Folded text) {
    return words.stream()
        .filter(text::startsWith)
        .map(word -> behind(text, word))
        .min(Comparator.comparingInt(String::length))
        .orElse(text.text());
  }
}
