package vn.soi.reach;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.soi.archive.Outcome;
import vn.soi.archive.Visit;

/** Asks, before any site is called dead, whether it was not the program that could not see. */
public final class HealthGate {

  /** Reasons that look the same when this machine's network is at fault. */
  private static final Set<Reason> NETWORK =
      EnumSet.of(
          Reason.DNS_FAILURE,
          Reason.CONNECTION_FAILED,
          Reason.TIMEOUT,
          Reason.TLS_FAILURE,
          Reason.SCANNER_FAULT);

  private HealthGate() {}

  /**
   * Judges a run.
   *
   * @param suspectShare percent of the sites visited that may fail for reasons of the network
   */
  public static Health judge(List<Reached> all, int suspectShare) {
    List<Reached> visited = all.stream().filter(r -> r.agency().url().isPresent()).toList();
    long failed = visited.stream().filter(HealthGate::failedOnNetwork).count();
    List<String> reasons = new ArrayList<>();
    if (!visited.isEmpty() && visited.stream().noneMatch(HealthGate::answered)) {
      reasons.add("Không kết nối được tới trang nào trong đợt này.");
    } else if (visited.size() > 1
        && failed > 1
        && failed * 100 > (long) visited.size() * suspectShare) {
      reasons.add(
          "%d/%d trang cùng lỗi kết nối, vượt ngưỡng %d%% cho phép."
              .formatted(failed, visited.size(), suspectShare));
    }
    if (visited.stream().anyMatch(HealthGate::ownFault) && !reasons.isEmpty()) {
      reasons.add("Máy thực hiện đợt này không có kết nối mạng, hoặc phân giải tên miền bị lỗi.");
    }
    return new Health(!reasons.isEmpty(), reasons);
  }

  /**
   * The standings as they may be reported: sites on one address that failed together say so, and in
   * a suspect run no site is inactive.
   */
  public static List<Reached> settle(List<Reached> all, Health health) {
    Map<String, List<String>> shared = failedByAddress(all);
    return all.stream()
        .map(reached -> withSharedCause(reached, shared))
        .map(reached -> health.suspect() ? believed(reached) : reached)
        .toList();
  }

  private static Reached believed(Reached reached) {
    return reached.standing().status() == Status.INACTIVE
        ? reached.with(Standing.because(Reason.SCANNER_FAULT, reached.standing().observations()))
        : reached;
  }

  private static Reached withSharedCause(Reached reached, Map<String, List<String>> shared) {
    if (!failed(reached)) {
      return reached;
    }
    List<Observation> observations = new ArrayList<>(reached.standing().observations());
    shared.forEach(
        (address, agencies) -> {
          if (agencies.size() > 1 && agencies.contains(reached.agency().id())) {
            String detail =
                "Cùng lỗi với các trang khác trên máy chủ %s: %s."
                    .formatted(address, String.join(", ", agencies));
            observations.add(new Observation("same-cause", detail, List.of()));
          }
        });
    return reached.with(Standing.because(reached.standing().reason().orElseThrow(), observations));
  }

  private static Map<String, List<String>> failedByAddress(List<Reached> all) {
    Map<String, List<String>> agencies = new TreeMap<>();
    for (Reached reached : all) {
      if (failed(reached)) {
        reached.visits().stream()
            .filter(Visit::home)
            .flatMap(visit -> visit.address().stream())
            .distinct()
            .forEach(
                address ->
                    agencies
                        .computeIfAbsent(address, key -> new ArrayList<>())
                        .add(reached.agency().id()));
      }
    }
    return agencies;
  }

  private static boolean failed(Reached reached) {
    return reached
        .standing()
        .reason()
        .filter(reason -> NETWORK.contains(reason) || reason == Reason.SERVER_ERROR)
        .isPresent();
  }

  private static boolean failedOnNetwork(Reached reached) {
    return reached.standing().reason().filter(NETWORK::contains).isPresent();
  }

  private static boolean answered(Reached reached) {
    return reached.visits().stream().anyMatch(visit -> visit.httpStatus().isPresent());
  }

  private static boolean ownFault(Reached reached) {
    return reached.visits().stream().anyMatch(visit -> visit.outcome() == Outcome.OWN_FAULT);
  }
}
