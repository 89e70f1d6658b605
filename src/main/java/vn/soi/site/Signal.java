package vn.soi.site;

import java.net.URI;

/**
 * One reason to take an address for a topic's section.
 *
 * @param says the words that were recognised, as they stand on the site
 * @param strength 0 to 1
 * @param exact whether they are an official wording as it stands
 */
public record Signal(Kind kind, String says, URI on, double strength, boolean exact) {

  /** Where the words stood. */
  public enum Kind {
    MENU_LABEL,
    LINK_LABEL,
    PICTURE,
    SLUG,
    HEADING,
    TITLE,
    BREADCRUMB,
    SITEMAP,
    HOME_BLOCK,
    CONTENT
  }
}
