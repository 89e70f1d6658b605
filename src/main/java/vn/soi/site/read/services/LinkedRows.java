package vn.soi.site.read.services;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.soi.site.Link;
import vn.soi.site.Page;

/** Reads links to procedures with what the headings above and the words beside them say. */
final class LinkedRows {

  private static final int LONGEST_HEADING = 120;

  private final ProcedureNames names;
  private final ServiceLevels levels;

  LinkedRows(ProcedureNames names, ServiceLevels levels) {
    this.names = names;
    this.levels = levels;
  }

  /** Links in order of the page, each under the last heading above it. */
  List<ProcedureRow> of(Page page, Map<Element, Link> links) {
    List<ProcedureRow> rows = new ArrayList<>();
    Optional<String> field = Optional.empty();
    OptionalInt level = OptionalInt.empty();
    if (links.isEmpty()) {
      return rows;
    }
    for (Element element : page.main().getAllElements()) {
      Link link = links.get(element);
      Optional<String> heading = link == null ? heading(element, links) : Optional.empty();
      if (link != null) {
        rows.add(row(link, page, links, field, level));
      } else if (heading.isPresent()) {
        OptionalInt stated = levels.in(heading.get());
        level = stated.isPresent() ? stated : level;
        field = stated.isPresent() ? field : names.field(heading.get());
      }
    }
    return rows;
  }

  private ProcedureRow row(
      Link link, Page page, Map<Element, Link> links, Optional<String> field, OptionalInt level) {
    Element holder = holder(link.element(), page.main(), links);
    OptionalInt own = levels.at(holder);
    OptionalInt behind = own.isPresent() ? own : levels.in(behind(link.element()));
    return new ProcedureRow(
        ProcedureNames.clean(link.label()),
        Optional.of(link.target()),
        field,
        behind.isPresent() ? behind : level,
        page,
        holder);
  }

  /** The largest element around a link that holds no other procedure. */
  private static Element holder(Element link, Element main, Map<Element, Link> links) {
    Element holder = link;
    while (holder.parent() != null
        && !holder.equals(main)
        && !holder.parent().equals(main)
        && holder.parent().select("a").stream().filter(links::containsKey).count() == 1) {
      holder = holder.parent();
    }
    return holder;
  }

  /** The words between a link and the end of its line. */
  private static String behind(Element link) {
    StringBuilder words = new StringBuilder();
    for (Node next = link.nextSibling(); next != null; next = next.nextSibling()) {
      if (next instanceof Element element && List.of("br", "a").contains(element.normalName())) {
        break;
      }
      words.append(next instanceof TextNode text ? text.text() : "");
    }
    return words.toString();
  }

  private static Optional<String> heading(Element element, Map<Element, Link> links) {
    boolean list = element.normalName().equals("li") && element.selectFirst("ul, ol") != null;
    String words = (list ? lead(element) : element.text()).strip();
    boolean holdsRow = !list && element.select("a").stream().anyMatch(links::containsKey);
    if (words.isEmpty() || words.length() > LONGEST_HEADING || holdsRow) {
      return Optional.empty();
    }
    boolean heads =
        switch (element.normalName()) {
          case "h2", "h3", "h4", "h5", "h6", "caption", "legend", "dt", "summary" -> true;
          case "b", "strong" ->
              element.parent() != null && element.parent().text().strip().equals(words);
          default ->
              list || (element.children().isEmpty() && words.matches("(?iu)l[ĩi]nh v[ựu]c\\b.*"));
        };
    return heads ? Optional.of(words) : Optional.empty();
  }

  /** What a list entry says before the list within it. */
  private static String lead(Element entry) {
    StringBuilder words = new StringBuilder();
    for (Node node : entry.childNodes()) {
      if (node instanceof Element element
          && (element.is("ul, ol") || element.selectFirst("ul, ol") != null)) {
        break;
      }
      words
          .append(node instanceof Element element ? element.text() : "")
          .append(node instanceof TextNode text ? text.text() : " ");
    }
    return words.toString();
  }
}
