package vn.soi.crawl;

/** The passing of time, so that tests need not wait for it. */
public interface Ticker {

  /** The machine's own clock, which never goes back. */
  Ticker SYSTEM =
      new Ticker() {
        @Override
        public long millis() {
          return System.nanoTime() / 1_000_000;
        }

        @Override
        public void sleep(long millis) throws InterruptedException {
          Thread.sleep(millis);
        }
      };

  /** Milliseconds since some moment. */
  long millis();

  void sleep(long millis) throws InterruptedException;
}
