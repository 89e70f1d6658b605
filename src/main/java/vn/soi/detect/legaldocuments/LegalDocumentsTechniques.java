package vn.soi.detect.legaldocuments;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide criteria of legal documents, by the name that rubrics give them. */
public final class LegalDocumentsTechniques {

  private LegalDocumentsTechniques() {}

  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("document-list", new DocumentList());
    all.put("document-attributes", new DocumentAttributes());
    all.put("document-files", new DocumentFiles());
    all.put("document-search", new DocumentSearch());
    all.put("newest-document", new NewestDocument());
    all.put("document-timeliness", new DocumentTimeliness());
    return java.util.Collections.unmodifiableMap(all);
  }
}
