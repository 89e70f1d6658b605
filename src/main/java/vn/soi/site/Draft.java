package vn.soi.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.soi.archive.Evidence;

/**
 * One draft document that is put up for comment.
 *
 * @param fullText where its whole text can be read, as page or as file that opens
 * @param deadline until when comments are taken
 * @param channel where comments go: a form, an address or an e-mail
 * @param comments where comments already given can be read
 */
public record Draft(
    Item item,
    Optional<Evidence> fullText,
    Optional<LocalDate> deadline,
    Optional<Evidence> deadlineEvidence,
    Optional<Evidence> channel,
    List<Evidence> comments) {

  public Draft {
    comments = List.copyOf(comments);
  }
}
