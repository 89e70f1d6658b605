package vn.soi.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.text.DocumentNumber;

/**
 * One document of a list of documents, its attributes from the list and from its own page together.
 *
 * @param attributes filled attributes by id of the lexicon document-attributes, as the site words
 *     them; an empty cell is no attribute
 * @param posted the day it was put on the site, where that is shown
 */
public record DocumentRow(
    Optional<DocumentNumber> number,
    Optional<LocalDate> issued,
    Optional<LocalDate> posted,
    Map<String, String> attributes,
    List<Attachment> files,
    Optional<URI> url,
    Page listedOn,
    Element element) {

  public DocumentRow {
    attributes = java.util.Collections.unmodifiableMap(new java.util.TreeMap<>(attributes));
    files = List.copyOf(files);
  }

  public Evidence evidence() {
    return listedOn.evidence(element);
  }
}
