package vn.soi.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.CrawlController;
import edu.uci.ics.crawler4j.frontier.DocIDServer;
import edu.uci.ics.crawler4j.frontier.Frontier;
import edu.uci.ics.crawler4j.frontier.FrontierConfiguration;
import edu.uci.ics.crawler4j.url.TLDList;
import edu.uci.ics.crawler4j.url.WebURL;
import edu.uci.ics.crawler4j.url.WebURLFactory;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * Runs crawler4j over one site in the calling thread.
 *
 * <p>Its own frontier, fetcher, parser, politeness and robots rules are replaced: they lose the
 * delay, share one database between crawls, drop what is not 200 and never end in time. The
 * controller is not started but its one crawler run, for the same reason.
 */
final class Crawler4j {

  private static final BasicURLNormalizer NORMALIZER = new BasicURLNormalizer();
  private static final WebURLFactory URLS = () -> CrawlUrl.of(URI.create("http://none.invalid/"));

  private Crawler4j() {}

  static WebURLFactory urls() {
    return URLS;
  }

  static CrawlConfig config() {
    CrawlConfig config = new CrawlConfig();
    config.setCrawlStorageFolder(System.getProperty("java.io.tmpdir"));
    config.setRespectNoFollow(false);
    config.setRespectNoIndex(false);
    config.setFollowRedirects(false);
    config.setPolitenessDelay(0);
    return config;
  }

  static void run(PageLoop loop, Robots robots, Politeness politeness) {
    CrawlConfig config = config();
    LoopFetcher fetcher = LoopFetcher.of(config, NORMALIZER, politeness, loop);
    try {
      TLDList tlds = new TLDList(config);
      LoopParser parser = new LoopParser(config, NORMALIZER, tlds, URLS, loop);
      CrawlController controller =
          new CrawlController(
              config, NORMALIZER, fetcher, parser, robots, tlds, new InMemory(loop));
      LoopCrawler crawler = new LoopCrawler(loop);
      crawler.init(1, controller);
      crawler.run();
      crawler.rethrow();
    } catch (RuntimeException own) {
      throw own;
    } catch (Exception cannotStart) {
      throw new IllegalStateException("crawler4j cannot start", cannotStart);
    } finally {
      fetcher.shutDown();
    }
  }

  /** Frontier and list of seen addresses in memory, both views of the loop. */
  private record InMemory(PageLoop loop) implements FrontierConfiguration, Frontier, DocIDServer {

    @Override
    public DocIDServer getDocIDServer() {
      return this;
    }

    @Override
    public Frontier getFrontier() {
      return this;
    }

    @Override
    public WebURLFactory getWebURLFactory() {
      return URLS;
    }

    @Override
    public void scheduleAll(List<WebURL> urls) {
      loop.offer(urls.stream().map(CrawlUrl.class::cast).toList());
    }

    @Override
    public void schedule(WebURL url) {
      loop.offer(List.of((CrawlUrl) url));
    }

    @Override
    public void getNextURLs(int most, List<WebURL> urls) {
      Optional<CrawlUrl> next = loop.next();
      next.ifPresent(urls::add);
    }

    // Asked only after getNextURLs gave nothing, and then nothing more will come.
    @Override
    public boolean isFinished() {
      return true;
    }

    @Override
    public void setProcessed(WebURL url) {}

    @Override
    public long getQueueLength() {
      return 0;
    }

    @Override
    public long getNumberOfAssignedPages() {
      return 0;
    }

    @Override
    public long getNumberOfProcessedPages() {
      return loop.pages();
    }

    @Override
    public long getNumberOfScheduledPages() {
      return loop.pages();
    }

    @Override
    public int getDocId(String url) {
      return loop.hasOpened(URI.create(url)) ? 1 : -1;
    }

    @Override
    public int getNewDocID(String url) {
      return 1;
    }

    @Override
    public void addUrlAndDocId(String url, int id) {}

    @Override
    public boolean isSeenBefore(String url) {
      return false;
    }

    @Override
    public int getDocCount() {
      return loop.pages();
    }

    @Override
    public void close() {}

    @Override
    public void finish() {}
  }
}
