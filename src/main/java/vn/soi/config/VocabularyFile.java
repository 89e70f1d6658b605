package vn.soi.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.soi.text.Folded;

/** Reads {@code config/vocabulary.yaml}, strictly. */
final class VocabularyFile {

  private VocabularyFile() {}

  static Vocabulary read(Path path) {
    YamlFile file = YamlFile.read(path);
    Node.Mapping root = file.root().only("topics", "lexicons");
    return new Vocabulary(
        topics(root.need("topics")), lexicons(root.need("lexicons")), file.sha256());
  }

  private static List<Topic> topics(Node list) {
    List<Topic> topics = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    for (Node item : list.someItems()) {
      Node.Mapping entry =
          item.mapping().only("id", "name", "labels", "slugs", "decoys", "heads", "subjects");
      Topic topic =
          new Topic(
              Ids.unique(entry.need("id"), ids, Ids.DOTTED),
              entry.need("name").text(),
              some(entry.need("labels")),
              entry.textsOf("slugs"),
              entry.textsOf("decoys"),
              entry.textsOf("heads"),
              entry.textsOf("subjects"));
      entry.optional("decoys").ifPresent(decoys -> noLabel(decoys, topic));
      topics.add(topic);
    }
    return topics;
  }

  /** A decoy that is a label of its topic would keep the topic from ever being found by it. */
  private static void noLabel(Node decoys, Topic topic) {
    List<Folded> labels = topic.labels().stream().map(Folded::of).toList();
    for (Node decoy : decoys.items()) {
      if (labels.contains(Folded.of(decoy.text()))) {
        throw decoy.place().refused("is a label and a decoy of '" + topic.id() + "' at once");
      }
    }
  }

  private static Map<String, Lexicon> lexicons(Node node) {
    Map<String, Lexicon> lexicons = new LinkedHashMap<>();
    node.mapping()
        .values()
        .forEach(
            (id, terms) -> {
              Ids.check(terms.place(), id, Ids.PLAIN);
              lexicons.put(id, new Lexicon(id, terms(terms.mapping())));
            });
    return lexicons;
  }

  private static List<Term> terms(Node.Mapping mapping) {
    if (mapping.values().isEmpty()) {
      throw mapping.place().refused("must not be an empty mapping");
    }
    List<Term> terms = new ArrayList<>();
    mapping
        .values()
        .forEach(
            (id, wordings) -> {
              Ids.check(wordings.place(), id, Ids.PLAIN);
              terms.add(new Term(id, some(wordings)));
            });
    return terms;
  }

  private static List<String> some(Node wordings) {
    for (Node wording : wordings.someItems()) {
      if (Folded.of(wording.text()).isEmpty()) {
        throw wording.place().refused("a wording has letters or digits");
      }
    }
    return wordings.texts();
  }
}
