package vn.soi.detect.direction;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide the criteria of direction and administration. */
public final class DirectionTechniques {

  private DirectionTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("direction-documents", new DirectionDocuments());
    all.put("petition-handling", new PetitionHandling());
    all.put("awards", new Awards());
    all.put("work-schedule", new WorkSchedule());
    return all;
  }
}
