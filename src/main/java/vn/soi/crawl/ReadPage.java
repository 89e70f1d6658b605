package vn.soi.crawl;

import edu.uci.ics.crawler4j.parser.ParseData;
import edu.uci.ics.crawler4j.url.WebURL;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the crawl needs to know of a page.
 *
 * @param headings its title and first headings
 */
record ReadPage(List<FoundLink> links, List<FoundForm> forms, List<String> headings)
    implements ParseData {

  static final ReadPage NOTHING = new ReadPage(List.of(), List.of(), List.of());

  ReadPage {
    links = List.copyOf(links);
    forms = List.copyOf(forms);
    headings = List.copyOf(headings);
  }

  @Override
  public Set<WebURL> getOutgoingUrls() {
    Set<WebURL> urls = new LinkedHashSet<>();
    links.forEach(link -> urls.add(new CrawlUrl(link)));
    return urls;
  }

  @Override
  public void setOutgoingUrls(Set<WebURL> urls) {
    throw new UnsupportedOperationException("links are read once");
  }
}
