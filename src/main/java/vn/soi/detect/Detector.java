package vn.soi.detect;

import java.util.Set;
import vn.soi.config.Criterion;
import vn.soi.site.Site;

/**
 * Decides one criterion from one site.
 *
 * <p>Pure: the same site and criterion give the same finding. A detector that cannot decide says so
 * with {@link Finding#undecided}; it does not guess and does not throw.
 */
@FunctionalInterface
public interface Detector {

  Finding detect(Site site, Criterion criterion);

  /**
   * The thresholds that every step of a criterion must give for this detector; {@code
   * days|workingDays} asks for one of the two. Checked when the program starts.
   */
  default Set<String> needs() {
    return Set.of();
  }
}
