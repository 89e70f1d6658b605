package vn.soi.site.read.services;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Attachment;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.read.pages.Attachments;
import vn.soi.site.read.pages.PageTools;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.Slug;

/** Tells the files of forms that a procedure offers from its other files. */
final class ProcedureForms {

  /** What people fill in; a PDF may as well be the decision that published the procedure. */
  private static final Set<String> EDITABLE =
      Set.of("doc", "docx", "xls", "xlsx", "rtf", "odt", "ods", "zip", "rar");

  private static final String FORM = "form";
  private static final int LABEL_REACH = 4;

  private final Outline outline;
  private final PageTools tools;
  private final Lexicon words;
  private final Lexicon parts;

  ProcedureForms(Outline outline) {
    this.outline = outline;
    this.tools = new PageTools(outline.vocabulary());
    this.words = outline.vocabulary().lexicon("form-words");
    this.parts = outline.vocabulary().lexicon("procedure-parts");
  }

  /** The forms beside the procedure in its list and on its own page, each address once. */
  List<Attachment> of(ProcedureRow row, Optional<Page> detail) {
    Map<URI, Attachment> forms = new LinkedHashMap<>();
    add(forms, row.page(), row.element());
    detail.ifPresent(page -> add(forms, page, page.main()));
    return List.copyOf(forms.values());
  }

  private void add(Map<URI, Attachment> forms, Page page, Element within) {
    for (Link link : page.links()) {
      boolean inside = link.element().equals(within) || link.element().parents().contains(within);
      if (inside
          && link.place() == Link.Place.CONTENT
          && (Attachments.file(link, outline.snapshot()) || unopened(link, within))
          && !tools.saves(link, page)) {
        Attachment file = Attachments.read(link, page, outline.snapshot());
        if (isForm(file, link.element(), within)) {
          forms.putIfAbsent(file.url(), file);
        }
      }
    }
  }

  /** A link at the label of forms whose address does not say what it delivers. */
  private boolean unopened(Link link, Element within) {
    return outline.snapshot().open(link.target()).isEmpty()
        && (isUnderTheirLabel(link.element(), within) || isInTheirColumn(link.element()));
  }

  private boolean isForm(Attachment file, Element link, Element within) {
    Optional<String> said = words.in(file.label() + " " + link.attr("title"));
    if (said.isPresent()) {
      return said.get().equals(FORM);
    }
    String name = lastSegment(file.url());
    return EDITABLE.contains(file.type().orElse(ending(name)))
        || words.in(Slug.of(name).folded().text()).filter(FORM::equals).isPresent()
        || isUnderTheirLabel(link, within)
        || isInTheirColumn(link);
  }

  private static String lastSegment(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the words before a link say that forms follow. */
  private boolean isUnderTheirLabel(Element link, Element within) {
    Element place = link;
    for (int climbed = 0;
        climbed < LABEL_REACH && place != null && !place.equals(within);
        climbed++) {
      Element before = place.previousElementSibling();
      if (before != null && names(before.text())) {
        return true;
      }
      place = place.parent();
      if (place != null && names(beforeColon(place.text()))) {
        return true;
      }
    }
    return false;
  }

  private static String beforeColon(String text) {
    int colon = text.indexOf(':');
    return colon < 0 ? "" : text.substring(0, colon);
  }

  private boolean isInTheirColumn(Element link) {
    Element cell = link.closest("td");
    Element table = link.closest("table");
    Element head = table == null ? null : table.selectFirst("tr");
    return cell != null
        && head != null
        && cell.elementSiblingIndex() < head.childrenSize()
        && names(head.child(cell.elementSiblingIndex()).text());
  }

  private boolean names(String label) {
    return Cells.term(parts, Passages.unnumbered(label)).filter("forms"::equals).isPresent();
  }
}
