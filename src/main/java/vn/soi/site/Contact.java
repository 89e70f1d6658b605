package vn.soi.site;

import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/** The contact data that the site gives of itself (NĐ 43/2011 Đ10.1.l). */
public record Contact(
    Optional<String> address,
    Optional<String> phone,
    Optional<String> fax,
    Optional<String> email,
    Page page,
    Element element) {

  public int attributes() {
    return (int) Stream.of(address, phone, fax, email).filter(Optional::isPresent).count();
  }

  public Evidence evidence() {
    return page.evidence(element);
  }
}
