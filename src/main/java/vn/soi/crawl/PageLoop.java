package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.StoredVisit;
import vn.soi.config.Settings;

/**
 * The state of one site's round of pages, which crawler4j's parts work on: its frontier asks for
 * the next address, its fetcher opens it, its parser reads it, its crawler offers the links.
 */
final class PageLoop {

  /** So many failures on end, and the site has gone away. */
  private static final int MOST_FAILURES = 8;

  /** Parsing is all that costs time on this machine: at most as much at once as it has cores. */
  private static final Semaphore CORES =
      new Semaphore(Math.max(1, Runtime.getRuntime().availableProcessors()));

  /** Told after each page; sees to it that the home page is looked at in between. */
  interface Between {
    void page(int pages);
  }

  private final Settings settings;
  private final Plan plan;
  private final Navigator navigator;
  private final Topics topics;
  private final Admission admission;
  private final Findings findings;
  private final Recorder recorder;
  private final Deadline deadline;
  private final Between between;
  private final StoredVisit home;
  private final List<RuntimeException> faults = new ArrayList<>();
  private Task current;
  private Optional<Capture> capture = Optional.empty();
  private boolean homeGiven;
  private boolean spent;
  private int pages = 1;
  private int failures;

  PageLoop(Site site, StoredVisit home, Between between) {
    this.settings = site.settings();
    this.plan = site.plan();
    this.navigator = site.navigator();
    this.topics = site.topics();
    this.findings = site.findings();
    this.recorder = site.recorder();
    this.deadline = site.deadline();
    this.between = between;
    this.home = home;
    this.admission = new Admission(site, !Links.isForeignLanguage(home.visit().url()));
    this.current = plan.home(home.visit().url());
  }

  /** What the visit of one site works with. */
  record Site(
      Settings settings,
      Plan plan,
      Navigator navigator,
      Robots robots,
      Scope scope,
      Topics topics,
      SkipList skipped,
      Findings findings,
      Recorder recorder,
      Deadline deadline) {}

  /** The address to be opened now; nothing when all is done or a budget is spent. */
  Optional<CrawlUrl> next() {
    if (!homeGiven) {
      homeGiven = true;
      return Optional.of(current.url());
    }
    Optional<String> budget = spentBudget();
    if (!faults.isEmpty() || budget.isPresent()) {
      boolean missed = plan.giveUp(budget.orElse("chương trình gặp lỗi"));
      spent = spent || missed || !faults.isEmpty();
      return Optional.empty();
    }
    Optional<Task> task = plan.next();
    task.ifPresent(t -> current = t);
    return task.map(Task::url);
  }

  /** Opens the current address. */
  Optional<Capture> open() {
    StoredVisit visit =
        current.role() == Task.Role.HOME && capture.isEmpty() && pages == 1
            ? home
            : navigator.page(current.url().link().url());
    capture = visit.capture();
    pages++;
    count(visit);
    findings.opened(current, visit);
    between.page(pages);
    return capture;
  }

  private void count(StoredVisit visit) {
    int status = visit.visit().httpStatus().orElse(0);
    boolean failed = status == 0 || status == 429 || status >= 500;
    failures = failed ? failures + 1 : 0;
    if (failed && visit.visit().outcome() != Outcome.REDIRECT_LOOP) {
      plan.retry(current);
    }
  }

  /** Reads the page that was opened last. */
  ReadPage read() {
    Capture page = capture.orElseThrow();
    CORES.acquireUninterruptibly();
    try {
      ReadPage read = parse(page);
      read.headings().stream()
          .flatMap(heading -> topics.labelled(heading).stream())
          .filter(Topics.Guess::sure)
          .findFirst()
          .ifPresent(guess -> learn(guess.topic()));
      findings.read(read, form -> plan.amongDocuments(current, form));
      return read;
    } finally {
      CORES.release();
    }
  }

  // A page that nobody named may name itself.
  private void learn(String topic) {
    switch (current.role()) {
      case MENU -> current.group().isAbout(topic);
      case REST -> current = current.asSectionOf(topic);
      case HOME, SITEMAP, SECTION, LIST, DETAIL, FILE, FEED, PRINT -> {}
    }
  }

  private ReadPage parse(Capture page) {
    if (SitemapFile.is(page)) {
      return SitemapFile.read(page);
    }
    boolean isPage = current.role() != Task.Role.PRINT && HtmlText.isHtml(page);
    boolean home = current.role() == Task.Role.HOME;
    return isPage
        ? PageReader.read(page, home || current.group().isOf(Findings.DOCUMENTS))
        : ReadPage.NOTHING;
  }

  /** Whether a link may be opened at all; notes why where it may not. */
  boolean admits(CrawlUrl url) {
    return admission.admits(current, url.link());
  }

  void offer(List<CrawlUrl> urls) {
    plan.offer(current, urls);
  }

  boolean hasOpened(URI url) {
    return navigator.hasOpened(url);
  }

  /** Notes a fault of this program while a page was handled; the first ends the round. */
  void fault(RuntimeException fault) {
    faults.add(fault);
  }

  List<RuntimeException> faults() {
    return faults;
  }

  boolean spent() {
    return spent;
  }

  int pages() {
    return pages;
  }

  private Optional<String> spentBudget() {
    // Some pages are kept for the questions at the end.
    if (pages >= settings.maxPages() - Math.min(8, settings.maxPages() / 10)) {
      return Optional.of("hết số trang cho phép");
    }
    if (recorder.bytes() >= settings.maxBytes()) {
      return Optional.of("hết dung lượng cho phép");
    }
    if (deadline.isOver()) {
      return Optional.of("hết thời gian cho phép");
    }
    return failures >= MOST_FAILURES ? Optional.of("trang không còn trả lời") : Optional.empty();
  }
}
