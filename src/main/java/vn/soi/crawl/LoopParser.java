package vn.soi.crawl;

import crawlercommons.filters.basic.BasicURLNormalizer;
import edu.uci.ics.crawler4j.crawler.CrawlConfig;
import edu.uci.ics.crawler4j.crawler.Page;
import edu.uci.ics.crawler4j.parser.HtmlParser;
import edu.uci.ics.crawler4j.parser.Parser;
import edu.uci.ics.crawler4j.url.TLDList;
import edu.uci.ics.crawler4j.url.WebURLFactory;
import java.io.IOException;

/** Reads pages with jsoup in crawler4j's place. */
final class LoopParser extends Parser {

  private final PageLoop loop;

  LoopParser(
      CrawlConfig config,
      BasicURLNormalizer normalizer,
      TLDList tlds,
      WebURLFactory urls,
      PageLoop loop)
      throws IOException {
    super(config, normalizer, new HtmlParser() {}, tlds, urls);
    this.loop = loop;
  }

  @Override
  public void parse(Page page) {
    page.setParseData(loop.read());
  }
}
