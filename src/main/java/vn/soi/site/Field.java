package vn.soi.site;

import org.jsoup.nodes.Element;

/**
 * One thing to fill in or to choose in a form.
 *
 * @param label what stands at it: its label, the text before it, its placeholder and title,
 *     together
 * @param name its name or id in the markup; empty where it has none
 */
public record Field(Kind kind, String label, String name, Element element) {

  /** What is to be given. */
  public enum Kind {
    TEXT,
    AREA,
    CHOICE,
    FILE,
    PASSWORD,
    /** A box to tick: nothing is filled in. */
    OPTION,
    /** The letters of a picture, to tell people from programs. */
    CAPTCHA
  }

  /** Whether a person tells something in it. */
  public boolean fillable() {
    return switch (kind) {
      case TEXT, AREA, CHOICE, FILE -> true;
      case PASSWORD, OPTION, CAPTCHA -> false;
    };
  }
}
