package vn.soi.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.soi.config.WordingIndex.Found;
import vn.soi.text.Folded;

/**
 * Labels that name several sections at once: "Công trình - Gói thầu", "Phản ánh; góp ý dự thảo".
 */
final class Compounds {

  private static final Pattern JOINT = Pattern.compile("\\s*[;,|/:•]\\s+|\\s+[-–—]\\s+");
  private static final double NAMED_BESIDE_ANOTHER = 0.65;

  private final WordingIndex index;
  private final FillerWords fillers;

  Compounds(WordingIndex index, FillerWords fillers) {
    this.index = index;
    this.fillers = fillers;
  }

  /** The topics that parts of the label name by themselves; none where a decoy stands across. */
  List<TopicMatch> in(String label) {
    String[] parts = JOINT.split(label, -1);
    if (parts.length < 2) {
      return List.of();
    }
    List<Found> decoys =
        index.in(Phrase.of(label, fillers)).stream()
            .filter(found -> found.wording().decoy())
            .toList();
    List<TopicMatch> named = new ArrayList<>();
    int from = 0;
    for (String part : parts) {
      Span span = new Span(from, from + Folded.of(part).words().size());
      from = span.to();
      if (span.length() > 0) {
        TopicMatcher.matches(Phrase.of(part, fillers), index).stream()
            .filter(TopicMatch::exact)
            .filter(match -> decoys.stream().noneMatch(decoy -> deceives(decoy, match, span)))
            .map(Compounds::beside)
            .forEach(named::add);
      }
    }
    return named;
  }

  private static boolean deceives(Found decoy, TopicMatch match, Span part) {
    return decoy.wording().topic().equals(match.topic()) && part.overlaps(decoy.span());
  }

  private static TopicMatch beside(TopicMatch match) {
    return new TopicMatch(match.topic(), NAMED_BESIDE_ANOTHER, match.wording(), false);
  }
}
