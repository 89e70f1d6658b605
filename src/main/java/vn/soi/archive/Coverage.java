package vn.soi.archive;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How much of a site was looked at.
 *
 * @param pagesFetched addresses that answered
 * @param pagesFailed addresses asked for that never answered completely
 * @param linksSeen addresses asked for or passed over
 * @param linksSkipped addresses passed over, for whatever cause
 * @param budgetSpent whether the site's budget ended the visit
 */
public record Coverage(
    int pagesFetched, int pagesFailed, int linksSeen, int linksSkipped, boolean budgetSpent) {

  /** Nothing was looked at. */
  public static final Coverage NONE = new Coverage(0, 0, 0, 0, false);

  public static Coverage of(Snapshot snapshot) {
    Set<URI> fetched = distinct(snapshot.captures().stream().map(Capture::url));
    Set<URI> asked = distinct(snapshot.visits().stream().map(Visit::url));
    Set<URI> skipped = distinct(snapshot.skipped().stream().map(Skipped::url));
    int failed = (int) asked.stream().filter(url -> !fetched.contains(url)).count();
    Set<URI> seen =
        Stream.of(fetched, asked, skipped).flatMap(Set::stream).collect(Collectors.toSet());
    return new Coverage(
        fetched.size(), failed, seen.size(), skipped.size(), snapshot.budgetSpent());
  }

  private static Set<URI> distinct(Stream<URI> urls) {
    return urls.map(Addresses::canonical).collect(Collectors.toSet());
  }
}
