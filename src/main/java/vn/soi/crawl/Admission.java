package vn.soi.crawl;

import java.net.URI;
import java.util.Optional;
import vn.soi.archive.Skipped;

/** Decides which links may be opened at all, and notes why where they may not. */
final class Admission {

  private final PageLoop.Site site;
  private final boolean vietnamese;

  Admission(PageLoop.Site site, boolean homeIsVietnamese) {
    this.site = site;
    this.vietnamese = homeIsVietnamese;
  }

  boolean admits(Task from, FoundLink link) {
    URI target = link.url();
    if (Links.isPicture(target) || site.skipped().contains(target)) {
      return false;
    }
    if (!isInScope(link)) {
      site.findings().foreign(from, target);
      return refuse(target, Skipped.Cause.FOREIGN, "");
    }
    Optional<String> trap = Links.trap(target, vietnamese);
    if (trap.isPresent()) {
      return refuse(target, Skipped.Cause.TRAP, trap.get());
    }
    Robots.Verdict verdict = site.robots().verdict(target);
    return verdict.says() == Robots.Says.ALLOWED
        || refuse(target, Skipped.Cause.ROBOTS, verdict.line());
  }

  // Of a host that may lawfully hold a category's content, only what is called so is opened.
  private boolean isInScope(FoundLink link) {
    return site.scope().own(link.url())
        || (site.scope().elsewhere(link.url()) && site.topics().of(link).isPresent());
  }

  private boolean refuse(URI target, Skipped.Cause cause, String detail) {
    site.skipped().add(target, cause, detail);
    return false;
  }
}
