package vn.soi.site.read.pages;

import java.net.URI;
import java.util.Optional;
import vn.soi.archive.Addresses;
import vn.soi.archive.Capture;
import vn.soi.archive.Skipped;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;

/** Says why an address that is linked could not be read, in the words of the report. */
public final class Unread {

  private Unread() {}

  /** The reason; empty when the server itself said that there is nothing, or the page was read. */
  public static Optional<String> why(URI url, Snapshot snapshot) {
    Optional<Capture> answer = snapshot.open(url);
    if (answer.isPresent()) {
      int status = answer.get().status();
      boolean refused = status == 401 || status == 403 || status == 429 || status >= 500;
      return refused
          ? Optional.of("Máy chủ trả mã %d khi mở %s.".formatted(status, url))
          : Optional.empty();
    }
    return skipped(url, snapshot)
        .or(() -> snapshot.lastVisit(url).map(visit -> failed(url, visit)))
        .or(() -> Optional.of("Trang %s có liên kết nhưng chưa được mở.".formatted(url)));
  }

  private static Optional<String> skipped(URI url, Snapshot snapshot) {
    return snapshot.skipped().stream()
        .filter(skipped -> Addresses.canonical(skipped.url()).equals(Addresses.canonical(url)))
        .findFirst()
        .map(skipped -> reason(url, skipped));
  }

  private static String reason(URI url, Skipped skipped) {
    return switch (skipped.cause()) {
      case ROBOTS -> "Không mở %s vì robots.txt của trang không cho phép.".formatted(url);
      case BUDGET -> "Chưa mở %s vì đã hết hạn mức truy cập của lần đánh giá.".formatted(url);
      case SAMPLED_OUT -> "Không mở %s vì đã đủ số trang cùng loại.".formatted(url);
      case FOREIGN -> "Không mở %s vì thuộc máy chủ khác.".formatted(url);
      case TRAP -> "Không mở %s vì địa chỉ kéo dài vô hạn.".formatted(url);
    };
  }

  private static String failed(URI url, Visit visit) {
    return switch (visit.outcome()) {
      case TIMEOUT -> "Mở %s quá thời gian chờ.".formatted(url);
      case ROBOTS_DENIED -> "Không mở %s vì robots.txt của trang không cho phép.".formatted(url);
      case DNS_FAILURE -> "Tên miền của %s không phân giải được.".formatted(url);
      case REDIRECT_LOOP -> "%s chuyển hướng vòng tròn.".formatted(url);
      case TLS_FAILED -> "Kết nối bảo mật tới %s bị lỗi.".formatted(url);
      case ANSWERED, TRUNCATED, CONNECTION_FAILED, MALFORMED, REFUSED_ADDRESS, OWN_FAULT ->
          "Không đọc được %s.".formatted(url);
    };
  }
}
