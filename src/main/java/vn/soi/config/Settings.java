package vn.soi.config;

import java.time.Duration;

/**
 * How the program behaves: manners, budgets and limits, none of which changes what a criterion
 * means.
 *
 * @param userAgent sent with every request; names the program and a contact
 * @param delay least time between two requests to one host
 * @param maxPages most responses fetched from one site
 * @param maxBytes most bytes of bodies fetched from one site
 * @param maxTime most time spent on one site
 * @param maxBody most bytes of one body; the rest is cut off and the capture marked truncated
 * @param sitesAtOnce how many sites are visited side by side
 * @param sectionPages list pages opened per section
 * @param sectionDetails details opened per section
 * @param sectionFiles files opened per section
 */
public record Settings(
    String userAgent,
    Duration delay,
    int maxPages,
    long maxBytes,
    Duration maxTime,
    long maxBody,
    Duration connectTimeout,
    Duration responseTimeout,
    Duration bodyTimeout,
    int sitesAtOnce,
    int sectionPages,
    int sectionDetails,
    int sectionFiles,
    int unreachableShareSuspect,
    int homeVisits) {

  /**
   * The same with other manners: distance between requests, budget of pages, sites side by side.
   */
  public Settings with(Duration delay, int maxPages, int sitesAtOnce) {
    return new Settings(
        userAgent,
        delay,
        maxPages,
        maxBytes,
        maxTime,
        maxBody,
        connectTimeout,
        responseTimeout,
        bodyTimeout,
        sitesAtOnce,
        sectionPages,
        sectionDetails,
        sectionFiles,
        unreachableShareSuspect,
        homeVisits);
  }
}
