package vn.soi.crawl;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.soi.archive.Addresses;
import vn.soi.archive.Ending;
import vn.soi.archive.Outcome;
import vn.soi.archive.Probe;
import vn.soi.archive.StoredVisit;
import vn.soi.config.Agency;
import vn.soi.config.Settings;
import vn.soi.config.Vocabulary;
import vn.soi.reach.Reachability;

/** The whole visit of one site, from the first look at its home page to the last. */
final class SiteVisit {

  private static final int MOST_SITEMAPS = 2;
  private static final int PAGES_BETWEEN_LOOKS = 20;

  private final Agency agency;
  private final Settings settings;
  private final Vocabulary vocabulary;
  private final Recorder recorder;
  private final Politeness politeness;
  private final CrawlProgress progress;
  private final Scope scope;
  private final Robots robots;
  private final Navigator navigator;
  private final SkipList skipped = new SkipList();
  private final Findings findings = new Findings();
  private final Plan plan;
  private final Topics topics;
  private final Deadline deadline;
  private int looks;

  SiteVisit(
      Agency agency,
      Settings settings,
      Vocabulary vocabulary,
      Topics topics,
      Recorder recorder,
      Politeness politeness,
      Deadline deadline,
      CrawlProgress progress) {
    this.agency = agency;
    this.settings = settings;
    this.vocabulary = vocabulary;
    this.recorder = recorder;
    this.politeness = politeness;
    this.progress = progress;
    this.topics = topics;
    this.deadline = deadline;
    this.scope = new Scope(agency);
    this.robots = new Robots(recorder, politeness, settings.userAgent());
    this.navigator = new Navigator(recorder, robots, scope, settings.maxBody());
    this.plan = new Plan(settings, topics, skipped, navigator);
  }

  /**
   * Visits the site; an archive that was cut off is taken up where it ends.
   *
   * @param rounds so many times the home page is looked for, the rounds of earlier calls counted
   * @return whether the visit is over; if not, nothing answered, and it should be tried again later
   */
  boolean run(int rounds) {
    try {
      Optional<StoredVisit> home = home(rounds);
      if (home.isPresent()) {
        visit(home.get());
        return true;
      }
      if (rounds < settings.homeVisits()) {
        progress.at(agency, CrawlProgress.Phase.LATER, 0);
        return false;
      }
      recorder.end(new Ending(List.of(), List.of(), false));
      return true;
    } catch (UncheckedIOException archiveCannotBeWritten) {
      throw archiveCannotBeWritten;
    } catch (RuntimeException fault) {
      endWith(fault);
      return true;
    }
  }

  private Optional<StoredVisit> home(int rounds) {
    HomeFinder finder =
        new HomeFinder(agency, recorder, navigator, robots, new Reachability(vocabulary));
    progress.at(agency, CrawlProgress.Phase.HOME, 0);
    Optional<StoredVisit> home = Optional.empty();
    for (looks = 0; looks < rounds && home.isEmpty(); looks++) {
      robots.forgetFailures();
      home = finder.look();
    }
    return home;
  }

  private void visit(StoredVisit home) {
    URI url = home.visit().url();
    scope.movedTo(url);
    sitemaps(url).forEach(plan::offerSitemapFile);
    PageLoop loop =
        new PageLoop(
            new PageLoop.Site(
                settings, plan, navigator, robots, scope, topics, skipped, findings, recorder,
                deadline),
            home,
            pages -> between(url, pages));
    Crawler4j.run(loop, robots, politeness);
    loop.faults().stream()
        .filter(UncheckedIOException.class::isInstance)
        .findFirst()
        .ifPresent(
            fault -> {
              throw fault;
            });
    loop.faults().forEach(this::note);
    progress.at(agency, CrawlProgress.Phase.QUESTIONS, loop.pages());
    List<Probe> probes = new Prober(vocabulary, findings, scope, robots, navigator).ask(url);
    while (looks < settings.homeVisits() - 1) {
      look(url); // a site of few pages
    }
    ForeignLinks.check(findings, recorder);
    look(url);
    recorder.end(new Ending(skipped.besides(navigator::hasOpened), probes, loop.spent()));
    progress.at(agency, CrawlProgress.Phase.DONE, loop.pages());
  }

  private List<URI> sitemaps(URI home) {
    Stream<URI> named =
        robots.sitemaps(home).stream()
            .flatMap(link -> Addresses.resolve(home, link).stream())
            .filter(scope::own);
    return Stream.concat(named, Stream.of(home.resolve("/sitemap.xml")))
        .map(Addresses::canonical)
        .distinct()
        .filter(file -> robots.verdict(file).says() == Robots.Says.ALLOWED)
        .limit(MOST_SITEMAPS)
        .toList();
  }

  // The looks at the home page are spread over the visit: the last one is its end.
  private void between(URI home, int pages) {
    progress.at(agency, CrawlProgress.Phase.PAGES, pages);
    if (looks < settings.homeVisits() - 1 && pages >= looks * PAGES_BETWEEN_LOOKS) {
      look(home);
    }
  }

  private void look(URI home) {
    looks++;
    recorder.open(home, true, settings.maxBody());
  }

  private void endWith(RuntimeException fault) {
    note(fault);
    recorder.end(new Ending(skipped.besides(navigator::hasOpened), List.of(), true));
    progress.at(agency, CrawlProgress.Phase.DONE, 0);
  }

  private void note(RuntimeException fault) {
    recorder.note(agency.url().orElseThrow(), true, Outcome.OWN_FAULT, Failures.text(fault));
  }
}
