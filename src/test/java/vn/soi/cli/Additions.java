package vn.soi.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.soi.config.Points;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.State;

/**
 * Sites to which things are added, one of each category at a time, so that every criterion is
 * raised to its maximum on one site that had less.
 */
final class Additions {

  private final Holdings full;
  private final Map<String, Profile> profiles = Profile.read();
  private final Map<String, Holdings> sites = new LinkedHashMap<>();
  private final Map<String, Set<String>> added = new LinkedHashMap<>();
  private final List<String> impossible = new ArrayList<>();

  private Additions(Holdings full) {
    this.full = full;
  }

  static Additions to(Holdings full) {
    Additions additions = new Additions(full);
    full.steps().keySet().forEach(additions::place);
    return additions;
  }

  List<RemovalTest.Change> list() {
    List<RemovalTest.Change> changes = new ArrayList<>();
    sites.forEach(
        (site, holdings) ->
            changes.add(
                new RemovalTest.Change(
                    String.join(" ", added.getOrDefault(site, Set.of())), site, holdings)));
    return changes;
  }

  /** Criteria of which no site can be given more without something else. */
  List<String> impossible() {
    return List.copyOf(impossible);
  }

  private void place(String criterion) {
    List<String> candidates = new ArrayList<>(sites.keySet());
    full.agencies().stream().filter(agency -> !sites.containsKey(agency)).forEach(candidates::add);
    // A site that lacks the thing wholly shows more than one that only lacks its last step.
    candidates.sort(
        (one, other) ->
            full.of(one, criterion).points().compareTo(full.of(other, criterion).points()));
    for (String agency : candidates) {
      Optional<Holdings> more = more(agency, criterion);
      if (more.isPresent()) {
        sites.put(agency, more.get());
        added.computeIfAbsent(agency, first -> new TreeSet<>()).add(criterion);
        return;
      }
    }
    impossible.add(criterion);
  }

  private Optional<Holdings> more(String agency, String criterion) {
    Holdings now = sites.getOrDefault(agency, full);
    Set<String> expected = new TreeSet<>(added.getOrDefault(agency, Set.of()));
    String category = criterion.replaceFirst("\\..*", "");
    if (expected.stream().anyMatch(other -> other.startsWith(category + "."))
        || !full.state(agency, category).equals(State.HELD)
        || full.of(agency, criterion).points().equals(most(criterion))
        || !concerns(agency, criterion)) {
      return Optional.empty();
    }
    try {
      Holdings more = now.with(agency, criterion, most(criterion).toString());
      expected.add(criterion);
      boolean alone = new TreeSet<>(full.differences(more, agency)).equals(expected);
      return alone ? Optional.of(more) : Optional.empty();
    } catch (IllegalArgumentException restsOnSomethingElse) {
      return Optional.empty();
    }
  }

  private boolean concerns(String agency, String criterion) {
    String block = Objects.requireNonNull(full.steps().get(criterion)).block();
    boolean district = Objects.requireNonNull(profiles.get(agency)).district();
    return block.equals("both") || block.equals(district ? "districts" : "departments");
  }

  private Points most(String criterion) {
    return Objects.requireNonNull(full.steps().get(criterion)).ladder().stream()
        .max(Points::compareTo)
        .orElseThrow();
  }
}
