package vn.soi.detect;

import java.util.LinkedHashMap;
import java.util.Map;

/** The techniques that several categories use. */
public final class SharedTechniques {

  private SharedTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("section", new SectionPresent());
    all.put("section-text", new SectionText());
    all.put("topic-text", new TopicText());
    all.put("dated-items", new DatedItems());
    all.put("newest-item", new NewestItem());
    all.put("item-frequency", new ItemFrequency());
    all.put("item-count", new ItemCount());
    return all;
  }
}
