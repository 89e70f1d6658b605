package vn.soi.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Capture;
import vn.soi.archive.Evidence;

/**
 * One readable HTML page of the site, as an auditor sees it.
 *
 * <p>jsoup's trees can be changed; those of a page must not be. Readers and detectors only look.
 *
 * @param url the address at which it was found in the end
 * @param main the element that holds the page's own content, without header, menus, side columns
 *     and footer; the body where these cannot be told apart
 * @param text the visible text of {@code main}, NFC, spaces squeezed
 * @param heading what the page says it is about: its main heading, else the part of its title that
 *     is not the same on every page
 * @param breadcrumb the labels of the path to the page, where it shows one
 * @param clicks least number of clicks from the home page, over captured pages
 * @param encoding what was declared and what is real
 */
public record Page(
    URI url,
    Capture capture,
    Document document,
    Element main,
    String text,
    Optional<String> heading,
    List<String> breadcrumb,
    OptionalInt clicks,
    List<Link> links,
    PageEncoding encoding) {

  public Page {
    breadcrumb = List.copyOf(breadcrumb);
    links = List.copyOf(links);
  }

  /** The proof that an element of this page says something. */
  public Evidence evidence(Element element) {
    return Excerpts.evidence(this, element);
  }

  /** The proof that words stand in an element of this page. */
  public Evidence evidence(Element element, String excerpt) {
    return Excerpts.evidence(this, element, excerpt);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Page page && page.url.equals(url);
  }

  @Override
  public int hashCode() {
    return url.hashCode();
  }

  @Override
  public String toString() {
    return "Page[" + url + "]";
  }
}
