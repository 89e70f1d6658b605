package vn.soi.detect.policy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Evidence;
import vn.soi.config.Criterion;
import vn.soi.config.Step;
import vn.soi.detect.Detector;
import vn.soi.detect.Finding;
import vn.soi.detect.Gate;
import vn.soi.detect.Reached;
import vn.soi.detect.Terms;
import vn.soi.detect.Verdict;
import vn.soi.site.Item;
import vn.soi.site.Section;
import vn.soi.site.Site;

/**
 * Technique {@code policy-scope}: each step asks for items of one kind, which a section of the
 * step's own topic holds or which are of that kind by themselves.
 */
final class PolicyScope implements Detector {

  @Override
  public Set<String> needs() {
    return Set.of("count");
  }

  @Override
  public Finding detect(Site site, Criterion criterion) {
    return Gate.open(site, criterion)
        .map(section -> scoped(site, criterion, section))
        .orElseGet(() -> Gate.closed(site, criterion));
  }

  private static Finding scoped(Site site, Criterion criterion, Section section) {
    Map<String, Object> measured = new LinkedHashMap<>();
    List<Evidence> evidence = new ArrayList<>();
    List<String> counts = new ArrayList<>();
    for (Step step : criterion.steps()) {
      Set<Item> items = items(site, section, step);
      measured.put(topic(step), items.size());
      counts.add(
          "%d bài \"%s\"".formatted(items.size(), site.vocabulary().topic(topic(step)).name()));
      evidence.addAll(Terms.items(items.stream().limit(2).toList()));
    }
    evidence.add(Terms.entry(section));
    String found = "Ở %s có %s.".formatted(Terms.section(site, section), String.join(", ", counts));
    return new Verdict(found, measured, 0.8, evidence)
        .on(Reached.by(criterion, step -> items(site, section, step).size() >= step.need("count")));
  }

  private static Set<Item> items(Site site, Section section, Step step) {
    String topic = topic(step);
    Set<Item> items = new LinkedHashSet<>();
    Section own = site.section(topic);
    if (own.found() && !own.pages().get(0).equals(section.pages().get(0))) {
      items.addAll(own.items());
    }
    section.items().stream()
        .filter(item -> new ItemKinds(site).of(item).contains(topic))
        .forEach(items::add);
    return items;
  }

  private static String topic(Step step) {
    Optional<String> topic = step.topic();
    return topic.orElseThrow(
        () -> new IllegalArgumentException("step '" + step.says() + "' names no topic"));
  }
}
