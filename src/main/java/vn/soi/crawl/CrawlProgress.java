package vn.soi.crawl;

import vn.soi.config.Agency;

/** Is told how the visits go; called from many threads, and should return at once. */
public interface CrawlProgress {

  /** Tells nobody. */
  CrawlProgress SILENT = (agency, phase, pages) -> {};

  /** What is being done with a site. */
  enum Phase {
    /** Looking for the home page. */
    HOME,
    /** Opening pages. */
    PAGES,
    /** Asking the site's searches, checking links to others. */
    QUESTIONS,
    /** Nothing answered; it is looked for again later. */
    LATER,
    /** Over. */
    DONE
  }

  /**
   * Tells where a site's visit stands.
   *
   * @param pages responses of the site so far
   */
  void at(Agency agency, Phase phase, int pages);
}
