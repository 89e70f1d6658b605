package vn.soi.site;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;

/**
 * What a reader takes for one form: fields with a button, whatever markup they are built with.
 *
 * <p>Some platforms wrap the whole page into one {@code form}, others have none and send by script;
 * there the form is the smallest element that holds a button and its fields.
 *
 * @param action where it sends to; empty for a form without an address of its own
 * @param posts whether it is sent with POST
 * @param submits whether it has something to send it with
 * @param words its visible text with the labels of its buttons and fields; bounded
 */
public record Form(
    Page page,
    Element element,
    Optional<URI> action,
    boolean posts,
    boolean submits,
    List<Field> fields,
    String words) {

  public Form {
    fields = List.copyOf(fields);
  }

  public long count(Field.Kind kind) {
    return fields.stream().filter(field -> field.kind() == kind).count();
  }

  /** How many fields a person tells something in. */
  public long fillable() {
    return fields.stream().filter(Field::fillable).count();
  }

  public Evidence evidence() {
    return page.evidence(element, words);
  }
}
