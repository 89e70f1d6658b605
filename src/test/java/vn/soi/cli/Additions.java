package vn.soi.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.soi.cli.RemovalTest.Change;
import vn.soi.config.Points;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.Steps;

/**
 * Sites to which things are added, one of each category at a time, so that every criterion is
 * raised to its maximum on one site that had less. A thing is added together with what it rests on
 * only where no site can be given it alone; where no site lacks it, it is taken away before.
 */
final class Additions {

  private final Holdings full;
  private final Map<String, Profile> profiles;
  private final List<Change> changes = new ArrayList<>();
  private final Map<String, List<String>> notAlone = new LinkedHashMap<>();

  private Additions(Holdings full) {
    this.full = full;
    this.profiles = Profile.read(full);
  }

  static Additions to(Holdings full) {
    Additions additions = new Additions(full);
    full.steps().keySet().forEach(additions::place);
    return additions;
  }

  List<Change> list() {
    return List.copyOf(changes);
  }

  /** What no site could be given alone, with all that had to be added for it. */
  Map<String, List<String>> notAlone() {
    return Map.copyOf(notAlone);
  }

  private void place(String criterion) {
    for (boolean alone : List.of(true, false)) {
      for (Change site : sites(criterion)) {
        List<String> things = alone ? List.of(criterion) : complete(site, criterion);
        Optional<Change> more = more(site, things);
        if (more.isPresent()) {
          if (!alone) {
            notAlone.put(criterion, things);
          }
          changes.remove(site);
          changes.add(more.get());
          return;
        }
      }
    }
    throw new IllegalStateException("no site can be given " + criterion);
  }

  /**
   * Sites that may be given it: those already chosen and untouched ones, then others once more; a
   * site that lacks the thing wholly before one that only lacks its last step.
   */
  private List<Change> sites(String criterion) {
    Comparator<Change> wholly =
        Comparator.comparing(site -> site.before().of(site.agency(), criterion).points());
    Set<String> chosen = new TreeSet<>(changes.stream().map(Change::agency).toList());
    List<String> concerned = full.agencies().stream().filter(a -> concerns(a, criterion)).toList();
    Stream<Change> first =
        Stream.concat(
            changes.stream(),
            concerned.stream().filter(a -> !chosen.contains(a)).map(a -> untouched(a, full)));
    Stream<Change> again = concerned.stream().filter(chosen::contains).map(a -> untouched(a, full));
    Stream<Change> robbed = concerned.stream().map(a -> untouched(a, full.without(a, criterion)));
    return Stream.of(first.sorted(wholly), again.sorted(wholly), robbed)
        .flatMap(sites -> sites)
        .filter(site -> concerned.contains(site.agency()))
        .toList();
  }

  private static Change untouched(String agency, Holdings holdings) {
    return new Change(Set.of(), agency, holdings, holdings);
  }

  /** The criterion after what it rests on and the site lacks. */
  private List<String> complete(Change site, String criterion) {
    List<String> all = new ArrayList<>();
    for (Steps base : full.steps().values()) {
      Points most = base.alsoFalls().getOrDefault(criterion, most(criterion));
      if (most.compareTo(most(criterion)) < 0
          && concerns(site.agency(), base.criterion())
          && site.after().of(site.agency(), base.criterion()).none()) {
        all.add(base.criterion());
      }
    }
    all.add(criterion);
    return all;
  }

  private Optional<Change> more(Change site, List<String> things) {
    String agency = site.agency();
    Set<String> what = new TreeSet<>(site.what());
    Holdings after = site.after();
    try {
      for (String thing : things) {
        String category = thing.replaceFirst("[^.]*$", "");
        if (site.what().stream().anyMatch(other -> other.startsWith(category))) {
          return Optional.empty();
        }
        after = after.with(agency, thing, most(thing).toString());
        what.add(thing);
      }
    } catch (IllegalArgumentException restsOnSomethingElse) {
      return Optional.empty();
    }
    boolean exactly = what.equals(new TreeSet<>(site.before().differences(after, agency)));
    return exactly ? Optional.of(new Change(what, agency, site.before(), after)) : Optional.empty();
  }

  private boolean concerns(String agency, String criterion) {
    String block = step(criterion).block();
    boolean district = Objects.requireNonNull(profiles.get(agency)).district();
    return block.equals("both") || block.equals(district ? "districts" : "departments");
  }

  private Points most(String criterion) {
    return step(criterion).ladder().stream().max(Points::compareTo).orElseThrow();
  }

  private Steps step(String criterion) {
    return Objects.requireNonNull(full.steps().get(criterion));
  }
}
