package vn.soi.crawl;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import vn.soi.config.TopicMatch;
import vn.soi.config.Vocabulary;

/** Which topic's section a link may lead to. Remembers labels, for menus stand on every page. */
final class Topics {

  /** Less than this share of a label is an accident, such as a word in a news title. */
  private static final double LEAST = 0.4;

  private static final double SURE = 0.65;

  private static final int LONGEST_LABEL = 100;
  private static final int MOST_REMEMBERED = 50_000;

  private final Vocabulary vocabulary;

  /**
   * A topic that a link may have.
   *
   * @param sure whether the words are the topic's and little else
   */
  record Guess(String topic, boolean sure) {}

  private final Map<String, Optional<Guess>> labels = new ConcurrentHashMap<>();
  private final Map<String, Optional<Guess>> segments = new ConcurrentHashMap<>();

  Topics(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<Guess> of(FoundLink link) {
    return link.labels().stream()
        .flatMap(label -> labelled(label).stream())
        .findFirst()
        .or(() -> addressed(link.url()));
  }

  Optional<Guess> labelled(String label) {
    if (label.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    bound(labels);
    return labels.computeIfAbsent(label, text -> best(vocabulary.labelled(text)));
  }

  private Optional<Guess> addressed(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    List<String> parts = List.of(path.replaceAll("/+$", "").split("/", -1));
    String last = parts.get(parts.size() - 1);
    if (last.isEmpty() || last.length() > LONGEST_LABEL) {
      return Optional.empty();
    }
    bound(segments);
    return segments.computeIfAbsent(last, text -> best(vocabulary.addressed(text)));
  }

  private static Optional<Guess> best(List<TopicMatch> matches) {
    return matches.stream()
        .filter(match -> match.exact() || match.strength() >= LEAST)
        .findFirst()
        .map(match -> new Guess(match.topic().id(), match.exact() || match.strength() >= SURE));
  }

  private static void bound(Map<String, Optional<Guess>> remembered) {
    if (remembered.size() > MOST_REMEMBERED) {
      remembered.clear();
    }
  }
}
