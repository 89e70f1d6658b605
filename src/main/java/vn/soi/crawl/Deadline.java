package vn.soi.crawl;

import java.time.Duration;

/** Until when a site may take time. */
record Deadline(Ticker ticker, long end) {

  static Deadline in(Duration time, Ticker ticker) {
    return new Deadline(ticker, ticker.millis() + time.toMillis());
  }

  boolean isOver() {
    return ticker.millis() >= end;
  }
}
