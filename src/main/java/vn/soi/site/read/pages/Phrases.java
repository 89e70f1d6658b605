package vn.soi.site.read.pages;

import vn.soi.text.Folded;

/** Whether wordings stand in texts, compared folded. */
final class Phrases {

  private Phrases() {}

  static boolean stand(String wording, String text) {
    return Folded.of(text).contains(Folded.of(wording));
  }
}
