package vn.soi.detect.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import vn.soi.site.Page;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.text.Folded;

/** Finds the names of communes, wards and townships that pages give. */
final class Communes {

  private static final String NAME = "\\p{Lu}[\\p{L}]{0,8}(?:\\s\\p{Lu}[\\p{L}]{0,8}){0,3}";
  private static final Pattern NAMED =
      Pattern.compile(
          "(?<!\\p{L})(?:[Xx]ã|XÃ|[Pp]hường|PHƯỜNG|[Tt]hị trấn|THỊ TRẤN|TT\\.?)\\s+(" + NAME + ")");
  private static final Pattern SERIES =
      Pattern.compile(
          "(?<!\\p{L})(?iu:xã|phường|thị trấn)(?:,? (?:là|gồm))?\\s?[:(]\\s?("
              + NAME
              + "(?:(?:,|;| và|-| -)\\s?"
              + NAME
              + "){1,60})");
  private static final Pattern COLUMN =
      Pattern.compile(
          "(?:ten )?(?:cac )?(?:don vi hanh chinh|xa|phuong|thi tran)(?: (?:cap )?(?:va )?(?:xa|phuong|thi tran)){0,4}");
  private static final Pattern ALONE = Pattern.compile(NAME);
  private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\s+và\\s+|\\s*-\\s*");

  private Communes() {}

  /** Distinct names, in order. */
  static List<String> on(List<Page> pages) {
    Set<Folded> known = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Page page : pages) {
      Stream.concat(
              texts(page).stream().flatMap(text -> in(text).stream()),
              page.main().select("table").stream().flatMap(table -> column(table).stream()))
          .filter(name -> known.add(Folded.of(name)))
          .forEach(names::add);
    }
    return List.copyOf(names);
  }

  /** The names in the column of a table that is headed "Xã, phường" or its like. */
  private static List<String> column(Element table) {
    List<Element> rows =
        table.select("tr").stream().filter(row -> table.equals(row.closest("table"))).toList();
    for (int index = 0; index < rows.size(); index++) {
      for (Element head : rows.get(index).children()) {
        if (COLUMN.matcher(Folded.of(head.text()).text()).matches()) {
          int column = head.elementSiblingIndex();
          return rows.subList(index + 1, rows.size()).stream()
              .flatMap(row -> row.children().stream().skip(column).limit(1))
              .map(Element::text)
              .filter(text -> ALONE.matcher(text).matches())
              .toList();
        }
      }
    }
    return List.of();
  }

  /** The lines of a page, and what its pictures and the areas of its maps are called. */
  private static List<String> texts(Page page) {
    List<String> texts = new java.util.ArrayList<>();
    Lines.of(page.main()).stream().map(Line::text).forEach(texts::add);
    for (Element named : page.main().select("area[alt],area[title],img[alt]")) {
      texts.add(named.attr("alt"));
      texts.add(named.attr("title"));
    }
    return texts;
  }

  private static Set<String> in(String text) {
    String bounded = text.substring(0, Math.min(text.length(), 5_000));
    Set<String> names = new LinkedHashSet<>();
    for (Matcher m = NAMED.matcher(bounded); m.find(); ) {
      names.add(m.group(1));
    }
    for (Matcher m = SERIES.matcher(bounded); m.find(); ) {
      PARTS.splitAsStream(m.group(1)).filter(part -> !part.isBlank()).forEach(names::add);
    }
    return names;
  }
}
