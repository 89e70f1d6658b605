package vn.soi.crawl;

import edu.uci.ics.crawler4j.url.TLDList;
import edu.uci.ics.crawler4j.url.WebURL;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An address as crawler4j hands it around, with the link it came from. */
final class CrawlUrl implements WebURL {

  private static final long serialVersionUID = 1L;

  private transient FoundLink link;
  private int docid = -1;
  private int parentDocid;
  private @Nullable String parentUrl;
  private short depth;
  private byte priority;

  CrawlUrl(FoundLink link) {
    this.link = link;
  }

  static CrawlUrl of(URI url) {
    return new CrawlUrl(
        new FoundLink(url, FoundLink.Kind.ANCHOR, List.of(), false, 0, "", List.of()));
  }

  FoundLink link() {
    return link;
  }

  @Override
  public String getURL() {
    return link.url().toString();
  }

  @Override
  public void setURL(String url) {
    link =
        new FoundLink(
            URI.create(url),
            link.kind(),
            link.labels(),
            link.menu(),
            link.order(),
            link.row(),
            link.under());
  }

  @Override
  public void setTldList(TLDList tldList) {}

  @Override
  public int getDocid() {
    return docid;
  }

  @Override
  public void setDocid(int docid) {
    this.docid = docid;
  }

  @Override
  public int getParentDocid() {
    return parentDocid;
  }

  @Override
  public void setParentDocid(int parentDocid) {
    this.parentDocid = parentDocid;
  }

  @Override
  public @Nullable String getParentUrl() {
    return parentUrl;
  }

  @Override
  public void setParentUrl(@Nullable String parentUrl) {
    this.parentUrl = parentUrl;
  }

  @Override
  public short getDepth() {
    return depth;
  }

  @Override
  public void setDepth(short depth) {
    this.depth = depth;
  }

  @Override
  public String getDomain() {
    return link.url().getHost();
  }

  @Override
  public String getSubDomain() {
    return "";
  }

  @Override
  public String getPath() {
    return link.url().getPath();
  }

  @Override
  public void setPath(String path) {}

  @Override
  public String getAnchor() {
    return link.label();
  }

  @Override
  public void setAnchor(@Nullable String anchor) {}

  @Override
  public byte getPriority() {
    return priority;
  }

  @Override
  public void setPriority(byte priority) {
    this.priority = priority;
  }

  @Override
  public String getTag() {
    return "a";
  }

  @Override
  public void setTag(String tag) {}

  @Override
  public Map<String, String> getAttributes() {
    return Map.of();
  }

  @Override
  public void setAttributes(Map<String, String> attributes) {}

  @Override
  public String getAttribute(String name) {
    return "";
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof CrawlUrl url && url.link.url().equals(link.url());
  }

  @Override
  public int hashCode() {
    return link.url().hashCode();
  }

  @Override
  public String toString() {
    return getURL();
  }
}
