package vn.soi.detect;

import java.net.URI;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.archive.Skipped;
import vn.soi.archive.Snapshot;
import vn.soi.site.Link;
import vn.soi.site.Section;
import vn.soi.site.Site;
import vn.soi.site.read.pages.Hosts;
import vn.soi.site.read.pages.Pager;
import vn.soi.site.read.pages.Unread;

/** Whether an address was opened, left out of the sample on purpose, or could not be opened. */
public enum Opened {
  /** The server answered for good: with a page, a file, or that there is none. */
  YES,
  /** Enough of its kind was opened, or nobody tried: the sample speaks for it. */
  LEFT_OUT,
  /** Blocked, no answer, or the budget was spent. */
  UNKNOWN;

  public static Opened of(URI url, Site site) {
    Snapshot snapshot = site.snapshot();
    boolean tried = snapshot.open(url).isPresent() || snapshot.lastVisit(url).isPresent();
    if (tried) {
      return Unread.why(url, snapshot).isPresent() ? UNKNOWN : YES;
    }
    return cause(url, snapshot)
            .filter(c -> c == Skipped.Cause.ROBOTS || c == Skipped.Cause.BUDGET)
            .isPresent()
        ? UNKNOWN
        : LEFT_OUT;
  }

  /** How it stands with an entry's own page; an entry without one has nothing more to open. */
  public static Opened of(Optional<URI> url, Site site) {
    return url.filter(u -> own(u, site)).map(u -> of(u, site)).orElse(YES);
  }

  /** Whether something that a section links, or its next page, could not be opened. */
  public static boolean lacks(Section section, Site site) {
    Stream<URI> next = section.pages().stream().flatMap(page -> Pager.next(page).stream());
    Stream<URI> listed =
        section.pages().stream()
            .flatMap(page -> page.links().stream())
            .filter(link -> link.place() == Link.Place.CONTENT)
            .map(Link::target);
    return Stream.concat(next, listed)
        .distinct()
        .anyMatch(url -> own(url, site) && of(url, site) == UNKNOWN);
  }

  private static boolean own(URI url, Site site) {
    return Hosts.of(site.agency(), site.home().url()).own(url);
  }

  private static Optional<Skipped.Cause> cause(URI url, Snapshot snapshot) {
    URI canonical = Addresses.canonical(url);
    return snapshot.skipped().stream()
        .filter(skipped -> Addresses.canonical(skipped.url()).equals(canonical))
        .map(Skipped::cause)
        .findFirst();
  }
}
