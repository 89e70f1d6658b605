package vn.soi.detect.news;

import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques for news. */
public final class NewsTechniques {

  private NewsTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    return Map.of("relevance", new Relevance(), "attribution", new Attribution());
  }
}
