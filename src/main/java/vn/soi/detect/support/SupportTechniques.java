package vn.soi.detect.support;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide the criteria of support functions, by the name that rubrics use. */
public final class SupportTechniques {

  private SupportTechniques() {}

  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("site-search", new SiteSearch());
    all.put("sitemap", new Sitemap());
    all.put("agency-links", new AgencyLinks());
    all.put("print-save", new PrintSave());
    all.put("question-form", new QuestionForm());
    all.put("published-answers", new PublishedAnswers());
    all.put("tracking", new Tracking());
    all.put("feed", new Feed());
    all.put("metadata", new Metadata());
    all.put("accessibility", new Accessibility());
    all.put("unicode", new Unicode());
    all.put("domain", new Domain());
    all.put("uptime", new Uptime());
    return java.util.Collections.unmodifiableMap(all);
  }
}
