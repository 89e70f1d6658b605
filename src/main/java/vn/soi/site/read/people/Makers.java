package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Plain;

/** Knows the lines in which whoever made or hosts the software gives its own address. */
final class Makers {

  private static final Pattern MAKER =
      Pattern.compile(
          "thiet ke (?:boi|va|web|website)|phat trien boi|xay dung boi|duoc xay dung|cung cap boi"
              + "|don vi (?:thiet ke|phat trien|xay dung)|powered by|designed by|developed by|design by"
              + "|ho tro ky thuat|nen tang cong nghe|giai phap phan mem|phat trien phan mem"
              + "|cong ty (?:co phan|tnhh|cp|phan mem|cong nghe)|lien he quang cao|hosting|copyright .{0,40} (?:jsc|ltd|corp)");

  /** The block in which the maker was named, while its lines go on. */
  private final List<Element> block = new ArrayList<>();

  /** Whether a line is the maker's: names it, or follows its name within the same block. */
  boolean made(Line line) {
    if (MAKER.matcher(Plain.of(line.text())).find()) {
      block.clear();
      block.add(line.element());
      return true;
    }
    boolean same =
        block.stream().anyMatch(named -> line.within(named) || beside(line.element(), named));
    if (!same) {
      block.clear();
    }
    return same;
  }

  /** Short lines in elements side by side, as in a box of its own. */
  private static boolean beside(Element element, Element named) {
    Element parent = named.parent();
    return parent != null
        && !parent.normalName().equals("body")
        && parent.equals(element.parent())
        && parent.text().length() < 300
        && parent.children().indexOf(named) <= 1;
  }
}
