package vn.soi.detect.services;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.soi.detect.Detector;

/** The techniques that decide the criteria of services, by the name that rubrics use. */
public final class ServicesTechniques {

  private ServicesTechniques() {}

  public static Map<String, Detector> all() {
    Map<String, Detector> all = new LinkedHashMap<>();
    all.put("procedure-count", new ProcedureCount());
    all.put("procedure-fields", new ProcedureFields());
    all.put("procedure-levels", new ProcedureLevels());
    all.put("procedure-components", new ProcedureComponents());
    all.put("procedure-forms", new ProcedureForms());
    all.put("electronic-form", new ElectronicForm());
    all.put("service-guide", new ServiceGuide());
    all.put("dossier-lookup", new DossierLookup());
    all.put("service-statistics", new ServiceStatistics());
    return java.util.Collections.unmodifiableMap(all);
  }
}
