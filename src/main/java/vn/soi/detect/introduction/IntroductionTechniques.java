package vn.soi.detect.introduction;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide the introduction's criteria. */
public final class IntroductionTechniques {

  private IntroductionTechniques() {}

  /** Detectors by the name that rubrics give them. */
  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("structure", new Structure());
    all.put("functions", new Functions());
    all.put("leaders", new Leaders());
    all.put("officers", new Officers());
    all.put("portal-contact", new PortalContact());
    all.put("map", new BoundaryMap());
    return all;
  }
}
