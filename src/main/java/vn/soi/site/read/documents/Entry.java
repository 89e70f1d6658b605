package vn.soi.site.read.documents;

import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.site.Attachment;
import vn.soi.site.Item;
import vn.soi.site.Page;

/**
 * One entry of a list, before it is known to be a document, a project or a draft.
 *
 * @param attributes what list and own page say of it, by lexicon id
 * @param labelled whether the list itself is a table or repeats labels
 * @param group the heading that it stands under
 * @param url its own page or file
 * @param detail its own page, where that was opened
 * @param item the same entry as the section lists it
 */
record Entry(
    String title,
    Map<String, String> attributes,
    boolean labelled,
    Optional<String> group,
    Optional<URI> url,
    Optional<Page> detail,
    Optional<Item> item,
    List<Attachment> files,
    Page listedOn,
    Element element) {

  Entry {
    attributes = Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
    files = List.copyOf(files);
  }

  /** The attribute, where it is filled. */
  Optional<String> attribute(String id) {
    return Optional.ofNullable(attributes.get(id));
  }

  /** Title, attributes and abstract in one text, to look words up in. */
  String text() {
    return title
        + ". "
        + String.join(". ", attributes.values())
        + item.map(i -> ". " + i.text()).orElse("");
  }
}
