package vn.soi.crawl;

import java.util.Optional;

/**
 * An address to be opened, and as what.
 *
 * @param level how deep below its section's lists
 * @param depth clicks from the home page on the way it was found
 * @param score the lower, the sooner
 * @param number order of finding, which decides between equal scores
 */
record Task(CrawlUrl url, Role role, Group group, int level, int depth, int score, int number)
    implements Comparable<Task> {

  /** As what a page is opened. */
  enum Role {
    HOME,
    SITEMAP,
    SECTION,
    /** Something of the home page's menus whose topic is not known. */
    MENU,
    LIST,
    DETAIL,
    FILE,
    FEED,
    PRINT,
    REST
  }

  @Override
  public int compareTo(Task other) {
    int byScore = Integer.compare(score, other.score);
    return byScore != 0 ? byScore : Integer.compare(number, other.number);
  }

  Task as(Role other, int newScore) {
    return new Task(url, other, group, level, depth, newScore, number);
  }

  /** The same page, as far as it is another section's. */
  Task within(Group other) {
    return new Task(url, Role.SECTION, other, 0, depth, score, number);
  }

  Task asSectionOf(String topic) {
    return new Task(url, Role.SECTION, new Group(Optional.of(topic)), 0, depth, score, number);
  }
}
