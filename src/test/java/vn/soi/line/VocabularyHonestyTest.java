package vn.soi.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.soi.config.Configuration;
import vn.soi.config.Vocabulary;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.compose.SiteComposer;
import vn.soi.demo.look.LookedSite;

/**
 * The program reads sites by words that stand in the law, in the notice and on real sites, never by
 * words that only the replica uses: otherwise the demo would prove nothing.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class VocabularyHonestyTest {

  private static final Path TEST = Path.of("src/test/resources");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
  private static final Pattern QUOTED = Pattern.compile("\"label\": \"((?:[^\"\\\\]|\\\\.)*)\"");

  /** Words in their order, between single spaces, so that a wording is found as whole words. */
  private String domain = "";

  private String replica = "";
  private Set<String> wordings = Set.of();

  @BeforeAll
  void read() throws IOException {
    domain = domain();
    replica = replica();
    wordings = wordings(Configuration.vocabulary(Path.of("config")));
  }

  @Test
  void everyWordOfTheVocabularyThatTheReplicaUsesStandsInTheSources() throws IOException {
    Set<String> excused = excused("words.txt").keySet();
    Set<String> found = new TreeSet<>();
    for (String wording : wordings) {
      for (String word : wording.split(" ", -1)) {
        if (stands(replica, word) && !stands(domain, word)) {
          found.add(word);
        }
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(excused);
  }

  @Test
  void everyWordingOfTheVocabularyThatTheReplicaUsesStandsInTheSources() throws IOException {
    Map<String, String> excused = excused("wordings.txt");
    Set<String> found = new TreeSet<>();
    for (String wording : wordings) {
      if (wording.contains(" ") && stands(replica, wording) && !stands(domain, wording)) {
        found.add(wording);
      }
    }
    assertThat(found).containsExactlyInAnyOrderElementsOf(excused.keySet());
    assertThat(excused.values()).as("each with its reason").noneMatch(String::isBlank);
  }

  @Test
  void theComparisonSeesWhatStandsThere() {
    assertThat(stands(replica, "tin tức")).isTrue();
    assertThat(stands(domain, "thủ tục hành chính")).isTrue();
    assertThat(stands(domain, "wibble")).isFalse();
    assertThat(wordings).contains("giới thiệu", "số ký hiệu");
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

  private static Set<String> wordings(Vocabulary vocabulary) {
    List<String> all = new ArrayList<>();
    vocabulary
        .topics()
        .forEach(
            topic -> {
              all.addAll(topic.labels());
              all.addAll(topic.decoys());
            });
    vocabulary
        .lexicons()
        .values()
        .forEach(lexicon -> lexicon.terms().forEach(term -> all.addAll(term.wordings())));
    Set<String> wordings = new TreeSet<>();
    all.forEach(wording -> wordings.add(words(wording).strip()));
    wordings.remove("");
    return wordings;
  }

  private static String domain() throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(TEST.resolve("domain"))) {
      for (Path file : files.sorted().toList()) {
        text.append(words(Files.readString(file)));
      }
    }
    // Only the labels: the addresses beside them are no words.
    Matcher label = QUOTED.matcher(Files.readString(TEST.resolve("labels/real-labels.jsonl")));
    while (label.find()) {
      text.append(words(label.group(1)));
    }
    return text.toString();
  }

  private static String replica() {
    Holdings holdings = Holdings.ofTheNotice();
    StringBuilder text = new StringBuilder();
    for (Profile profile : Profile.read().values()) {
      LookedSite site = new LookedSite(profile, SiteComposer.compose(profile, holdings));
      for (String key : new TreeSet<>(site.content().pages().keySet())) {
        text.append(visible(Jsoup.parse(site.page(key))));
      }
    }
    return text.toString();
  }

  // Element by element: words of two cells or menu entries do not make one wording.
  private static String visible(Document page) {
    StringBuilder text = new StringBuilder(words(page.title()));
    page.body().select("*").forEach(element -> text.append(words(element.ownText())).append("|"));
    page.select("[alt], [title], [placeholder], [value]")
        .forEach(
            element ->
                List.of("alt", "title", "placeholder", "value")
                    .forEach(name -> text.append(words(element.attr(name))).append("|")));
    return text.toString();
  }

  /** The words of a text, composed, in lower case, each between single spaces. */
  private static String words(String text) {
    Matcher word =
        WORD.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFC));
    StringBuilder words = new StringBuilder(" ");
    while (word.find()) {
      words.append(word.group()).append(' ');
    }
    return words.toString();
  }
}
