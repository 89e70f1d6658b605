package vn.soi.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * A leader or officer named with what is told of them.
 *
 * @param phone phone or fax
 * @param biography a short life: birth, schooling, career
 * @param duties what they are in charge of
 */
public record Person(
    String name,
    Optional<String> post,
    Optional<String> unit,
    Optional<String> phone,
    Optional<String> email,
    Optional<String> biography,
    Optional<String> duties,
    Page page,
    Element element) {

  /** How many of the five contact attributes of NĐ 43/2011 Đ10.1.k are given. */
  public int contactAttributes() {
    return 1 + (int) Stream.of(post, unit, phone, email).filter(Optional::isPresent).count();
  }

  public Evidence evidence() {
    return page.evidence(element);
  }
}
