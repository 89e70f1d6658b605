package vn.soi.detect.introduction;

import java.util.List;
import vn.soi.config.Topic;
import vn.soi.text.Folded;
import vn.soi.text.Slug;

/** Tells what files of pictures are called after. */
final class FileNames {

  private static final int SHORTEST = 5;

  private FileNames() {}

  /** Whether a file is called by a label of the topic, parted ("ban-do") or glued ("bandohc"). */
  static boolean mean(Topic topic, String file) {
    Slug slug = Slug.of(file);
    String letters = String.join("", slug.words());
    return topic.labels().stream().anyMatch(label -> slug.mentions(Folded.of(label)))
        ? topic.decoys().stream().noneMatch(decoy -> slug.mentions(Folded.of(decoy)))
        : begins(letters, topic.labels()) && !begins(letters, topic.decoys());
  }

  private static boolean begins(String letters, List<String> labels) {
    return labels.stream()
        .map(label -> String.join("", Folded.of(label).words()))
        .anyMatch(glued -> glued.length() >= SHORTEST && letters.startsWith(glued));
  }
}
