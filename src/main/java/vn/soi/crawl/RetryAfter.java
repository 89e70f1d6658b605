package vn.soi.crawl;

import java.time.Instant;
import org.apache.hc.client5.http.utils.DateUtils;
import vn.soi.archive.Capture;

/** How long an answer asks to be left alone (RFC 9110, 10.2.3). */
final class RetryAfter {

  private RetryAfter() {}

  /** Milliseconds after the answer; -1 when it does not say. */
  static long millis(Capture capture) {
    String value = capture.header("retry-after").orElse("").strip();
    if (value.matches("\\d{1,9}")) {
      return Long.parseLong(value) * 1000;
    }
    Instant until = DateUtils.parseStandardDate(value);
    return until == null ? -1 : Math.max(0, until.toEpochMilli() - capture.at().toEpochMilli());
  }
}
