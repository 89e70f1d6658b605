package vn.soi.site;

import java.time.LocalDate;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * A question or petition that someone put to the agency, and what became of it.
 *
 * @param topic vocabulary id of the section that shows it: {@code support.questions}, {@code
 *     direction.feedback}
 * @param answered whether an answer or a result of handling is shown
 * @param date of the answer, else of the question; never after the audit date
 */
public record Petition(
    String topic,
    String subject,
    boolean answered,
    Optional<LocalDate> date,
    Page page,
    Element element) {

  public Evidence evidence() {
    return page.evidence(element);
  }
}
