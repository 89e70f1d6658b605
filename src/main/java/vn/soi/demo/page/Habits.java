package vn.soi.demo.page;

/**
 * How a site is run, beside what it says.
 *
 * @param searchBox whether a search box stands on every page
 * @param searchWorks whether it finds anything
 * @param feed whether the news are offered as RSS
 * @param metadata whether pages have titles and descriptions of their own
 * @param imageTexts whether pictures have texts
 * @param aids whether the language is declared and zoom and skip links are offered
 * @param rightCharset whether the charset declared is the one used
 */
public record Habits(
    boolean searchBox,
    boolean searchWorks,
    boolean feed,
    boolean metadata,
    boolean imageTexts,
    boolean aids,
    boolean rightCharset) {}
