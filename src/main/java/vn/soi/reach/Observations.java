package vn.soi.reach;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.soi.archive.Capture;
import vn.soi.archive.Evidence;
import vn.soi.archive.Outcome;
import vn.soi.archive.Skipped;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;

/** What is worth telling about how a site answered, beside the verdict. */
final class Observations {

  private static final int LONGEST = 400;

  private Observations() {}

  static List<Observation> of(Agency agency, Snapshot snapshot) {
    List<Observation> found = new ArrayList<>();
    tls(snapshot).ifPresent(found::add);
    robots(snapshot).ifPresent(found::add);
    variant(agency, snapshot).ifPresent(found::add);
    return found;
  }

  static Observation moved(HomeLook look) {
    return new Observation(
        "moved",
        "Địa chỉ đã đăng ký chuyển hướng sang máy chủ khác: " + look.visit().url(),
        evidence(look.capture()));
  }

  private static Optional<Observation> tls(Snapshot snapshot) {
    Optional<Visit> failed =
        snapshot.visits().stream()
            .filter(visit -> visit.home() && visit.outcome() == Outcome.TLS_FAILED)
            .findFirst();
    Optional<Visit> unverified =
        snapshot.visits().stream()
            .filter(visit -> visit.home() && !visit.verified() && visit.httpStatus().isPresent())
            .findFirst();
    return failed.map(
        visit ->
            new Observation(
                "tls",
                cut(
                    "Kết nối bảo mật (TLS) bị lỗi: "
                        + visit.detail()
                        + (unverified.isPresent()
                            ? ". Nội dung chỉ đọc được khi bỏ qua việc kiểm tra chứng thư."
                            : ".")),
                evidence(unverified.flatMap(v -> snapshot.at(v.url())))));
  }

  private static Optional<Observation> robots(Snapshot snapshot) {
    Set<String> lines = new LinkedHashSet<>();
    snapshot.skipped().stream()
        .filter(link -> link.cause() == Skipped.Cause.ROBOTS)
        .forEach(link -> lines.add(link.detail()));
    snapshot.visits().stream()
        .filter(visit -> visit.outcome() == Outcome.ROBOTS_DENIED)
        .forEach(visit -> lines.add(visit.detail()));
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    Optional<Capture> file =
        snapshot.captures().stream()
            .filter(capture -> "/robots.txt".equals(capture.url().getPath()))
            .findFirst();
    String detail = "Tệp robots.txt không cho phép truy cập: " + String.join("; ", lines);
    return Optional.of(new Observation("robots", cut(detail), evidence(file)));
  }

  private static Optional<Observation> variant(Agency agency, Snapshot snapshot) {
    List<Visit> home = snapshot.visits().stream().filter(Visit::home).toList();
    Optional<Visit> answered =
        home.stream().filter(visit -> visit.httpStatus().orElse(999) < 400).findFirst();
    boolean registeredFails =
        agency.url().stream()
            .anyMatch(
                url ->
                    home.stream().anyMatch(v -> v.url().getHost().equals(url.getHost()))
                        && home.stream()
                            .filter(v -> v.url().getHost().equals(url.getHost()))
                            .noneMatch(v -> v.httpStatus().isPresent()));
    return answered
        .filter(visit -> registeredFails)
        .map(
            visit ->
                new Observation(
                    "variant",
                    "Địa chỉ đã đăng ký không trả lời; trang chủ mở được tại " + visit.url(),
                    List.of()));
  }

  private static List<Evidence> evidence(Optional<Capture> capture) {
    return capture.map(c -> c.evidence("HTTP " + c.status(), Optional.empty())).stream().toList();
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…";
  }
}
