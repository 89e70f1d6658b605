package vn.soi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.soi.config.Configuration;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/**
 * The program reads sites by words that stand in the law, in the notice and on real sites, never by
 * words that only the replica uses: otherwise the demo would prove nothing.
 *
 * <p>How sections are named has no exceptions: labels, slugs and decoys that the replica uses stand
 * in the sources. Of the words for fields, posts and verbs a few are excused, each with its reason.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VocabularyHonestyTest {

  private static final Path TEST = Path.of("src/test/resources");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern LABEL = Pattern.compile("\"label\": \"((?:[^\"\\\\]|\\\\.)*)\"");
  private static final Pattern ADDRESS = Pattern.compile("\"href\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** What no wording runs across: ends of sentences, cells, quotations, list entries. */
  private static final Pattern BREAK =
      Pattern.compile("[|;`\"\\[\\]{}…·:>!?]|\\.(?=\\s|$)|\\n\\s*[-#]|\\n\\n");

  /** Words in their order, between single spaces, so that a wording is found as whole words. */
  private String domain = "";

  /** The same folded, with the addresses of real labels: for text that has no diacritics. */
  private String foldedDomain = "";

  private String replica = "";
  private String foldedReplica = "";
  private final Set<String> labels = new TreeSet<>();
  private final Set<String> slugs = new TreeSet<>();
  private final Set<String> lexiconWordings = new TreeSet<>();

  @BeforeAll
  void read() throws IOException {
    List<String> sources = sources();
    domain = words(sources);
    sources.addAll(quoted(ADDRESS));
    foldedDomain = words(folded(sources));
    ReplicaText text = ReplicaText.read();
    replica = words(text.marked());
    foldedReplica = words(folded(text.unmarked()));
    Vocabulary vocabulary = Configuration.vocabulary(Path.of("config"));
    vocabulary
        .topics()
        .forEach(
            topic -> {
              addTo(labels, topic.labels());
              addTo(labels, topic.decoys());
              addTo(labels, topic.heads());
              addTo(labels, topic.subjects());
              addTo(slugs, topic.slugs());
            });
    vocabulary
        .lexicons()
        .values()
        .forEach(lexicon -> lexicon.terms().forEach(t -> addTo(lexiconWordings, t.wordings())));
  }

  @Test
  void everyNameOfASectionThatTheReplicaUsesStandsInTheSources() {
    assertThat(labels).filteredOn(this::onlyInTheReplica).isEmpty();
    assertThat(slugs)
        .filteredOn(slug -> stands(foldedReplica, slug) && !stands(foldedDomain, slug))
        .isEmpty();
  }

  @Test
  void everyOtherWordingThatTheReplicaUsesStandsInTheSourcesOrIsExcused() throws IOException {
    Map<String, String> excused = excused("wordings.txt");
    assertThat(lexiconWordings)
        .filteredOn(wording -> wording.contains(" ") && onlyInTheReplica(wording))
        .containsExactlyInAnyOrderElementsOf(excused.keySet());
    assertThat(excused.values()).as("each with its reason").noneMatch(String::isBlank);
  }

  @Test
  void everySingleWordThatTheReplicaUsesStandsInTheSourcesOrIsExcused() throws IOException {
    Set<String> all = new TreeSet<>();
    for (Set<String> wordings : List.of(labels, lexiconWordings)) {
      wordings.forEach(wording -> all.addAll(List.of(wording.split(" ", -1))));
    }
    assertThat(all)
        .filteredOn(word -> stands(replica, word) && !stands(domain, word))
        .containsExactlyInAnyOrderElementsOf(excused("words.txt").keySet());
  }

  @Test
  void theComparisonSeesWhatStandsThere() {
    assertThat(stands(replica, "tin tức")).isTrue();
    assertThat(stands(replica, "website tạm ngưng hoạt động")).as("bare pages").isTrue();
    assertThat(stands(replica, "không có kết quả nào phù hợp")).as("search results").isTrue();
    assertThat(stands(replica, "trách nhiệm của từng cơ quan")).as("text of Word files").isTrue();
    assertThat(stands(foldedReplica, "noi dung de nghi")).as("text of PDF files").isTrue();
    assertThat(stands(foldedReplica, "asset publisher")).as("addresses").isTrue();
    assertThat(stands(domain, "thủ tục hành chính")).isTrue();
    assertThat(stands(foldedDomain, "chien luoc quy hoach")).isTrue();
    assertThat(stands(domain, "wibble")).isFalse();
    assertThat(labels).contains("giới thiệu", "kế hoạch tài chính");
    assertThat(slugs).contains("so do website");
    assertThat(lexiconWordings).contains("số ký hiệu");
  }

  private boolean onlyInTheReplica(String wording) {
    String plain = words(Folded.of(wording).text()).strip();
    return (stands(replica, wording) && !stands(domain, wording))
        || (stands(foldedReplica, plain) && !stands(foldedDomain, plain));
  }

  private static boolean stands(String text, String words) {
    return text.contains(" " + words + " ");
  }

  /** Excused entries, one on a line, a tab and the reason behind it; lines with # are comments. */
  private static Map<String, String> excused(String file) throws IOException {
    Map<String, String> excused = new LinkedHashMap<>();
    for (String line : Files.readAllLines(TEST.resolve("honesty").resolve(file))) {
      if (!line.isBlank() && !line.startsWith("#")) {
        String[] parts = line.split("\t", 2);
        excused.put(words(parts[0]).strip(), parts.length > 1 ? parts[1] : "");
      }
    }
    return excused;
  }

  private static void addTo(Set<String> wordings, Collection<String> more) {
    more.forEach(wording -> wordings.add(words(wording).strip()));
    wordings.remove("");
  }

  private static List<String> sources() throws IOException {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(TEST.resolve("domain"))) {
      for (Path file : files.sorted().toList()) {
        sources.add(Files.readString(file));
      }
    }
    sources.addAll(quoted(LABEL));
    return sources;
  }

  private static List<String> quoted(Pattern field) throws IOException {
    List<String> values = new ArrayList<>();
    for (String file : List.of("real-labels.jsonl", "other-real-labels.jsonl")) {
      Matcher value = field.matcher(Files.readString(TEST.resolve("labels").resolve(file)));
      value.results().forEach(found -> values.add(found.group(1)));
    }
    return values;
  }

  private static List<String> folded(Collection<String> texts) {
    return texts.stream()
        .flatMap(BREAK::splitAsStream)
        .map(text -> Folded.of(text).text())
        .toList();
  }

  private static String words(Collection<String> texts) {
    StringBuilder words = new StringBuilder();
    for (String text : texts) {
      BREAK.splitAsStream(text).forEach(piece -> words.append(words(piece)).append('|'));
    }
    return words.toString();
  }

  /** The words of a text, composed, in lower case, without "và", each between single spaces. */
  private static String words(String text) {
    Matcher word =
        WORD.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    StringBuilder words = new StringBuilder(" ");
    while (word.find()) {
      if (!word.group().equals("và")) {
        words.append(word.group()).append(' ');
      }
    }
    return words.toString();
  }
}
