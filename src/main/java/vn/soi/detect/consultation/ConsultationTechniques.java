package vn.soi.detect.consultation;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide criteria of consultation, by the name that rubrics give them. */
public final class ConsultationTechniques {

  private ConsultationTechniques() {}

  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("drafts", new Drafts());
    all.put("draft-full-text", new DraftFullText());
    all.put("draft-deadline", new DraftDeadline());
    all.put("draft-channel", new DraftChannel());
    all.put("draft-comments", new DraftComments());
    return java.util.Collections.unmodifiableMap(all);
  }
}
