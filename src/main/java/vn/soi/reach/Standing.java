package vn.soi.reach;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * The conclusion from all visits of a site.
 *
 * @param reason present unless the site is active
 * @param home the address at which the home page was found, of an active site
 */
public record Standing(
    Status status, Optional<Reason> reason, Optional<URI> home, List<Observation> observations) {

  public Standing {
    observations = List.copyOf(observations);
    if (reason.isPresent() == (status == Status.ACTIVE)) {
      throw new IllegalArgumentException("a reason is given exactly when a site is not active");
    }
    if (reason.isPresent() && reason.get().status() != status) {
      throw new IllegalArgumentException(reason.get() + " does not make a site " + status);
    }
  }

  public static Standing active(URI home, List<Observation> observations) {
    return new Standing(Status.ACTIVE, Optional.empty(), Optional.of(home), observations);
  }

  public static Standing because(Reason reason, List<Observation> observations) {
    return new Standing(reason.status(), Optional.of(reason), Optional.empty(), observations);
  }
}
