package vn.soi.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.fetcher.PageFetchResult;
import edu.uci.ics.crawler4j.fetcher.PageFetcher;
import edu.uci.ics.crawler4j.url.WebURL;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.apache.hc.core5.http.Header;
import vn.soi.archive.Capture;

/** Hands crawler4j what the archive has just taken in. */
final class LoopFetcher extends PageFetcher {

  /** No response came; the archive says why. */
  static final class NoAnswerException extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final PageLoop loop;

  private LoopFetcher(
      CrawlConfig config, BasicURLNormalizer normalizer, Politeness politeness, PageLoop loop)
      throws GeneralSecurityException {
    super(config, normalizer, politeness);
    this.loop = loop;
  }

  static LoopFetcher of(
      CrawlConfig config, BasicURLNormalizer normalizer, Politeness politeness, PageLoop loop) {
    try {
      return new LoopFetcher(config, normalizer, politeness, loop);
    } catch (GeneralSecurityException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  @Override
  public PageFetchResult fetchPage(WebURL url) throws IOException {
    Optional<Capture> capture = loop.open();
    return new Fetched(capture.orElseThrow(NoAnswerException::new));
  }

  /** A response that is already here as a whole. */
  private static final class Fetched extends PageFetchResult {

    private final Capture capture;

    Fetched(Capture capture) {
      super(false);
      this.capture = capture;
      setFetchedUrl(capture.url().toString());
      // crawler4j knows no status beyond the registered classes; the archive holds the real one.
      setStatusCode(capture.status() < 600 ? capture.status() : 500);
      setResponseHeaders(new Header[0]);
    }

    @Override
    public boolean fetchContent(Page page, int most) {
      page.setContentData(capture.payload());
      page.setContentType(capture.header("content-type").orElse(""));
      return true;
    }

    @Override
    public void discardContentIfNotConsumed() {}

    @Override
    public void close() {}
  }
}
