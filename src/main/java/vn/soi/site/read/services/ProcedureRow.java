package vn.soi.site.read.services;

import java.net.URI;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import vn.soi.site.Page;
import vn.soi.text.Folded;

/**
 * One line of a list of procedures.
 *
 * @param target where its name leads
 * @param element what holds the line, with its level and its files
 */
record ProcedureRow(
    String name,
    Optional<URI> target,
    Optional<String> field,
    OptionalInt level,
    Page page,
    Element element) {

  /** What two lines about one procedure have in common. */
  Folded key() {
    return Folded.of(name);
  }

  ProcedureRow within(Optional<String> group) {
    return new ProcedureRow(name, target, field.or(() -> group), level, page, element);
  }

  /** This line with what another line about the same procedure adds. */
  ProcedureRow with(ProcedureRow other) {
    return new ProcedureRow(
        name,
        target.or(other::target),
        field.or(other::field),
        level.isPresent() ? level : other.level,
        page,
        element);
  }
}
