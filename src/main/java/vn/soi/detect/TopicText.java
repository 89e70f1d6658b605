package vn.soi.detect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Passage;

/** Technique {@code topic-text}: the site tells enough on a topic, on a page or a part of one. */
public final class TopicText implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("characters");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    Optional<Section> section = Gate.open(site, criterion);
    return section.isEmpty()
        ? Gate.closed(site, criterion)
        : measured(site, criterion, section.get());
  }

  private static Finding measured(Site site, Criterion criterion, Section section) {
    Passage passage = Passage.longest(section, site.vocabulary());
    int characters = passage.text().length();
    String found =
        "%s tại %s có %d ký tự nội dung."
            .formatted(
                site.vocabulary().topic(section.topic()).name(), passage.page().url(), characters);
    return new Verdict(
            found,
            Map.of("characters", characters),
            Math.max(0.5, section.confidence()),
            List.of(passage.evidence()))
        .on(Reached.by(criterion, step -> characters >= step.need("characters")));
  }
}
