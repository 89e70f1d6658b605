package vn.soi.text;

/** Cuts texts to the length that a report shows. */
public final class Excerpt {

  private Excerpt() {}

  /** The beginning of a text, at most this many chars. */
  public static String start(String text, int most) {
    return text.length() <= most ? text : text.substring(0, most - 1) + "…";
  }
}
