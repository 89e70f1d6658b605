package vn.soi.site.read.services;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.site.Page;
import vn.soi.site.read.lines.Lines;

/** Reads procedures that are only named, and lead nowhere. */
final class BareRows {

  private static final int LONGEST_NAME = 300;
  private static final int SEVERAL = 3;
  private static final Pattern SENTENCE = Pattern.compile("[.;:]$");

  private final ProcedureNames names;
  private final ServiceLevels levels;

  BareRows(ProcedureNames names, ServiceLevels levels) {
    this.names = names;
    this.levels = levels;
  }

  /** Entries of a list, or headings, of which several read like names; else such lines. */
  List<ProcedureRow> of(Page page) {
    List<ProcedureRow> entries =
        page.main().select("li, dt, h3, h4, h5, summary").stream()
            .filter(entry -> entry.selectFirst("a[href], ul, ol, table") == null)
            .filter(entry -> isName(entry.text()))
            .map(entry -> row(entry.text(), levels.at(entry), entry, page))
            .toList();
    return entries.size() < SEVERAL ? lines(page) : entries;
  }

  private List<ProcedureRow> lines(Page page) {
    List<ProcedureRow> lines =
        Lines.of(page.main()).stream()
            .filter(line -> isName(line.text()))
            .filter(line -> line.element().selectFirst("a[href]") == null)
            .map(line -> row(line.text(), levels.in(line.text()), line.element(), page))
            .toList();
    return lines.size() < SEVERAL ? List.of() : lines;
  }

  private boolean isName(String text) {
    return text.length() <= LONGEST_NAME
        && !SENTENCE.matcher(text.strip()).find()
        && names.begins(text);
  }

  private static ProcedureRow row(String name, OptionalInt level, Element element, Page page) {
    return new ProcedureRow(
        ProcedureNames.clean(name), Optional.empty(), Optional.empty(), level, page, element);
  }
}
