package vn.soi.crawl;

import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.crawler.WebCrawler;
import edu.uci.ics.crawler4j.url.WebURL;

/** Offers links and keeps quiet about what the archive holds anyway. */
final class LoopCrawler extends WebCrawler {

  private final PageLoop loop;

  LoopCrawler(PageLoop loop) {
    this.loop = loop;
  }

  @Override
  public boolean shouldVisit(Page page, WebURL url) {
    return loop.admits((CrawlUrl) url);
  }

  @Override
  protected void onContentFetchError(Page page, Exception recorded) {}

  @Override
  protected void onRedirectedToInvalidUrl(Page page) {}

  @Override
  protected void onUnexpectedStatusCode(String url, int status, String type, String description) {}

  @Override
  protected void onParseError(WebURL url, Exception fault) {
    onUnhandledException(new Page(url), fault);
  }

  @Override
  protected void onUnhandledException(Page page, Throwable fault) {
    if (fault instanceof RuntimeException program) {
      loop.fault(program);
    } else if (!(fault instanceof LoopFetcher.NoAnswerException)) {
      loop.fault(new IllegalStateException(fault));
    }
  }

  void rethrow() {
    Throwable error = getError();
    if (error instanceof Error fatal) {
      throw fatal;
    }
    if (error != null) {
      loop.fault(new IllegalStateException(error));
    }
  }
}
