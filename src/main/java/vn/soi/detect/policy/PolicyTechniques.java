package vn.soi.detect.policy;

import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques for the dissemination of law and policy. */
public final class PolicyTechniques {

  private PolicyTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    return Map.of(
        "policy-scope", new PolicyScope(),
        "citations", new Citations(),
        "posting-delay", new PostingDelay());
  }
}
