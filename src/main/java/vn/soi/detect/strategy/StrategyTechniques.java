package vn.soi.detect.strategy;

import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques for strategies, master plans and plans. */
public final class StrategyTechniques {

  private StrategyTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    return Map.of(
        "planning-document", new PlanningDocument(), "current-period", new CurrentPeriod());
  }
}
