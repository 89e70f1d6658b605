package vn.soi.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * One administrative procedure or public service that the site describes.
 *
 * @param field its field (lĩnh vực), where procedures are grouped
 * @param level the service level stated, 1 to 4
 * @param parts filled parts of the procedure by lexicon id (the eleven of TT 32/2017 Đ5.1)
 * @param forms files of forms that it offers
 * @param electronicForm the form that can be filled and sent online, reached from the procedure
 * @param detail its own page, where that was opened
 */
public record Procedure(
    String name,
    Optional<String> field,
    OptionalInt level,
    Map<String, String> parts,
    List<Attachment> forms,
    Optional<Evidence> electronicForm,
    Optional<Page> detail,
    Page listedOn,
    Element element) {

  public Procedure {
    parts = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(parts));
    forms = List.copyOf(forms);
  }

  public Evidence evidence() {
    return listedOn.evidence(element);
  }
}
