package vn.soi.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.text.DocumentNumber;

/**
 * One entry of a list: a piece of news, a notice, a document, a plan.
 *
 * @param url its own page or file
 * @param date the day it was posted, as the site shows it; never after the audit date
 * @param issued the day the document it speaks of was issued, where that is told apart
 * @param credit its author or source
 * @param text title and abstract, and its own page's text where that was opened; bounded
 * @param numbers document numbers in title, abstract or own page, in order
 * @param attachments files on its own page or beside it in the list
 */
public record Item(
    String title,
    Optional<URI> url,
    Optional<LocalDate> date,
    Optional<LocalDate> issued,
    Optional<String> credit,
    String text,
    List<DocumentNumber> numbers,
    List<Attachment> attachments,
    Optional<Page> detail,
    Page listedOn,
    Element element) {

  public Item {
    numbers = List.copyOf(numbers);
    attachments = List.copyOf(attachments);
  }

  /** The proof that it is listed. */
  public Evidence evidence() {
    return listedOn.evidence(element);
  }
}
