package vn.soi.site.read.services;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Vocabulary;
import vn.soi.text.Folded;

/** Reads which level (1 to 4, NĐ 43/2011 Đ3.4) a service is stated to have. */
final class ServiceLevels {

  private static final Pattern LEVEL = Pattern.compile("\\b(?:muc|muc do|cap do) ?([1-4])\\b");
  private static final Pattern ROMAN = Pattern.compile("\\bmuc do (iv|i{1,3})\\b");
  private static final Pattern PICTURE =
      Pattern.compile("(?i)(?:muc[-_]?(?:do)?|level)[-_]?([1-4])");
  private static final Pattern BARE = Pattern.compile("[1-4]");

  private final Vocabulary vocabulary;

  ServiceLevels(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The level that words state. */
  OptionalInt in(String text) {
    String folded = Folded.of(text).text();
    Matcher level = LEVEL.matcher(folded);
    if (level.find()) {
      return OptionalInt.of(Integer.parseInt(level.group(1)));
    }
    Matcher roman = ROMAN.matcher(folded);
    if (roman.find()) {
      return OptionalInt.of(roman.group(1).equals("iv") ? 4 : roman.group(1).length());
    }
    return vocabulary
        .lexicon("service-levels")
        .in(text)
        .map(id -> OptionalInt.of(Integer.parseInt(id)))
        .orElse(OptionalInt.empty());
  }

  /** The level that an element states in its text or by a picture. */
  OptionalInt at(Element element) {
    OptionalInt written = in(element.text());
    if (written.isPresent()) {
      return written;
    }
    for (Element picture : element.select("img, [title]")) {
      OptionalInt named = in(picture.attr("alt") + " " + picture.attr("title"));
      Matcher file = PICTURE.matcher(picture.attr("src"));
      if (named.isPresent()) {
        return named;
      }
      if (file.find()) {
        return OptionalInt.of(Integer.parseInt(file.group(1)));
      }
    }
    return OptionalInt.empty();
  }

  /** The level in a cell of a column that says it is one: "3" is enough there. */
  OptionalInt inColumn(Element cell) {
    String bare = cell.text().strip();
    return BARE.matcher(bare).matches() ? OptionalInt.of(Integer.parseInt(bare)) : at(cell);
  }
}
