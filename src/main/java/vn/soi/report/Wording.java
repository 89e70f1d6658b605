package vn.soi.report;

import vn.soi.archive.Outcome;
import vn.soi.config.Points;
import vn.soi.detect.Finding;
import vn.soi.reach.Reason;
import vn.soi.reach.Status;
import vn.soi.score.Range;

/** The Vietnamese words for what a report tells. */
final class Wording {

  /** What the notice prints in place of the points of a dead site. */
  static final String INACTIVE = "Trang web hiện tại không hoạt động";

  private Wording() {}

  static String points(Points points) {
    return points.vietnamese().replace('-', '−');
  }

  /** "từ 45,5 đến 48,5". */
  static String range(Range range) {
    return "từ %s đến %s".formatted(points(range.lowest()), points(range.highest()));
  }

  static String status(Status status) {
    return switch (status) {
      case ACTIVE -> "Đang hoạt động";
      case INACTIVE -> "Không hoạt động";
      case UNDECIDED -> "Chưa kết luận";
    };
  }

  static String state(Finding.State state) {
    return switch (state) {
      case MET -> "Đạt";
      case PARTLY -> "Đạt một phần";
      case UNMET -> "Chưa đạt";
      case UNDECIDED -> "Chưa kết luận";
    };
  }

  /** What was met, as the end of a sentence: why a site is not active. */
  static String reason(Reason reason) {
    return switch (reason) {
      case DNS_FAILURE -> "tên miền không phân giải được";
      case CONNECTION_FAILED -> "không kết nối được với máy chủ";
      case TIMEOUT -> "máy chủ không trả lời trong thời hạn ở mọi lượt truy cập";
      case SERVER_ERROR -> "máy chủ báo lỗi (mã 5xx) ở mọi lượt truy cập";
      case NOT_FOUND -> "không có trang chủ (mã 404 hoặc 410) ở mọi địa chỉ đã thử";
      case PARKED -> "tên miền chỉ có trang giữ chỗ hoặc rao bán của nhà đăng ký";
      case PLACEHOLDER -> "chỉ có trang tạm ngừng, đang xây dựng hoặc trang mặc định của máy chủ";
      case EMPTY -> "trang chủ trống, không có nội dung";
      case HIJACKED -> "trên tên miền của cơ quan là nội dung của chủ thể khác";
      case TLS_FAILURE -> "kết nối bảo mật (TLS) bị lỗi, không đọc được nội dung";
      case REDIRECTED -> "trang chuyển hướng sang địa chỉ không nhận ra là của cơ quan";
      case BLOCKED ->
          "máy chủ từ chối truy cập tự động (mã 401, 403, 429, 451 hoặc trang kiểm tra)";
      case LOGIN -> "phải đăng nhập mới xem được trang chủ";
      case ROBOTS -> "tệp robots.txt không cho phép hoặc không đọc được";
      case SCANNER_FAULT -> "chương trình hoặc mạng của máy đánh giá gặp lỗi";
      case NO_URL -> "danh sách cơ quan chưa có địa chỉ trang";
    };
  }

  /** What people can do about it, as a sentence. */
  static String remedy(Reason reason) {
    return switch (reason) {
      case DNS_FAILURE, PARKED, HIJACKED ->
          "Kiểm tra đăng ký tên miền và bản ghi DNS của trang, rồi đánh giá lại.";
      case CONNECTION_FAILED, TIMEOUT, SERVER_ERROR, NOT_FOUND, PLACEHOLDER, EMPTY ->
          "Kiểm tra máy chủ và phần mềm của trang, rồi đánh giá lại.";
      case TLS_FAILURE -> "Thay chứng thư hoặc sửa cấu hình TLS của máy chủ, rồi đánh giá lại.";
      case REDIRECTED ->
          "Hỏi cơ quan địa chỉ đang dùng, ghi lại vào danh sách cơ quan rồi đánh giá lại.";
      case BLOCKED, ROBOTS ->
          "Đề nghị đơn vị quản trị trang cho phép chương trình truy cập rồi đánh giá lại, hoặc chấm"
              + " trực tiếp trên trình duyệt.";
      case LOGIN ->
          "Đề nghị cơ quan mở trang cho người đọc không phải đăng nhập, rồi đánh giá lại.";
      case SCANNER_FAULT ->
          "Kiểm tra mạng của máy đánh giá rồi chạy lại; không phải lỗi của trang.";
      case NO_URL -> "Bổ sung địa chỉ trang vào danh sách cơ quan rồi đánh giá lại.";
    };
  }

  static String outcome(Outcome outcome) {
    return switch (outcome) {
      case ANSWERED -> "Có trả lời";
      case TRUNCATED -> "Trả lời bị cắt";
      case DNS_FAILURE -> "Không phân giải được tên miền";
      case CONNECTION_FAILED -> "Không kết nối được";
      case TIMEOUT -> "Quá thời hạn";
      case TLS_FAILED -> "Lỗi kết nối bảo mật";
      case MALFORMED -> "Trả lời sai giao thức";
      case REFUSED_ADDRESS -> "Địa chỉ mạng không công khai";
      case ROBOTS_DENIED -> "robots.txt không cho phép";
      case REDIRECT_LOOP -> "Chuyển hướng vòng quanh";
      case OWN_FAULT -> "Lỗi của máy đánh giá";
    };
  }

  /** The name of a kind of observation; an unknown kind is shown as it is. */
  static String observation(String kind) {
    return switch (kind) {
      case "tls" -> "Kết nối bảo mật (TLS)";
      case "moved" -> "Trang đã chuyển địa chỉ";
      case "variant" -> "Địa chỉ khác địa chỉ đã đăng ký";
      case "robots" -> "Tệp robots.txt";
      case "mixed-content" -> "Nội dung không bảo mật trong trang HTTPS";
      case "same-cause" -> "Cùng nguyên nhân với trang khác";
      case "scanner-fault" -> "Lỗi của máy đánh giá";
      default -> kind;
    };
  }
}
