package vn.soi.detect.introduction;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern PARTS = Pattern.compile("\\s*[,;]\\s*|\\s+và\\s+|\\s*-\\s*");

  private Communes() {}

  /** Distinct names, in order. */
  static List<String> on(List<Page> pages) {
    Set<Folded> known = new LinkedHashSet<>();
    Set<String> names = new LinkedHashSet<>();
    for (Page page : pages) {
      for (String text : texts(page)) {
        for (String name : in(text)) {
          if (known.add(Folded.of(name))) {
            names.add(name);
          }
        }
      }
    }
    return List.copyOf(names);
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
