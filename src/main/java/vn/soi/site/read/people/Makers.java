package vn.soi.site.read.people;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
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

  private @Nullable Element block;

  /** Whether a line is the maker's: names it, or follows its name within the same block. */
  boolean made(Line line) {
    if (MAKER.matcher(Plain.of(line.text())).find()) {
      block = line.element();
      return true;
    }
    Element named = block;
    if (named != null && (line.within(named) || beside(line.element(), named))) {
      return true;
    }
    block = null;
    return false;
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
