package vn.soi.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import vn.soi.text.Folded;

/**
 * The vocabulary as it would be had one site never been seen: without the wordings for which that
 * site's menu is the only source.
 *
 * @param sources folded texts of everything else: the law, the rubric, the survey of sites
 */
record HeldOut(Vocabulary vocabulary, String sources) {

  private static final Path DOMAIN = Path.of("src/test/resources/domain");

  static HeldOut of(Vocabulary vocabulary) throws IOException {
    StringBuilder text = new StringBuilder();
    try (Stream<Path> files = Files.list(DOMAIN)) {
      for (Path file : files.sorted().toList()) {
        Files.readAllLines(file).forEach(line -> text.append(bounded(line)));
      }
    }
    return new HeldOut(vocabulary, text.toString());
  }

  /**
   * Leaves out what only this menu says.
   *
   * @param menu the labels and addresses of the site held out
   * @param others those of all other sites
   */
  Vocabulary without(List<String> menu, List<String> others) {
    String only = joined(menu);
    String known = sources + joined(others);
    List<Topic> topics =
        vocabulary.topics().stream()
            .map(
                topic ->
                    new Topic(
                        topic.id(),
                        topic.name(),
                        kept(topic.labels(), only, known),
                        kept(topic.slugs(), only, known),
                        kept(topic.decoys(), only, known),
                        kept(topic.heads(), only, known),
                        kept(topic.subjects(), only, known)))
            .toList();
    return new Vocabulary(topics, vocabulary.lexicons(), vocabulary.sha256());
  }

  private static List<String> kept(List<String> wordings, String only, String known) {
    return wordings.stream()
        .filter(wording -> !only.contains(bounded(wording)) || known.contains(bounded(wording)))
        .toList();
  }

  private static String joined(List<String> texts) {
    StringBuilder all = new StringBuilder();
    texts.forEach(text -> all.append(bounded(text)));
    return all.toString();
  }

  private static String bounded(String text) {
    return " " + Folded.of(text.replace('-', ' ')).text() + " ";
  }
}
