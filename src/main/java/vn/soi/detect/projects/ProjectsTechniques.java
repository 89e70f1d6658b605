package vn.soi.detect.projects;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide criteria of projects, by the name that rubrics give them. */
public final class ProjectsTechniques {

  private ProjectsTechniques() {}

  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("project-entries", new ProjectEntries());
    all.put("project-states", new ProjectStates());
    all.put("project-attributes", new ProjectAttributes());
    all.put("project-recency", new ProjectRecency());
    return java.util.Collections.unmodifiableMap(all);
  }
}
