package vn.soi.reach;

import java.util.List;

/**
 * Whether a run as a whole can be believed.
 *
 * @param reasons Vietnamese sentences, exactly when it is suspect
 */
public record Health(boolean suspect, List<String> reasons) {

  public Health {
    reasons = List.copyOf(reasons);
    if (suspect == reasons.isEmpty()) {
      throw new IllegalArgumentException("reasons are given exactly when a run is suspect");
    }
  }

  /** The name in report.json. */
  public String state() {
    return suspect ? "suspect" : "healthy";
  }
}
