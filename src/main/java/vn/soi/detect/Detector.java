package vn.soi.detect;

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
}
