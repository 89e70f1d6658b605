package vn.soi.detect.introduction;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;

/** Parts what a page says of an agency's functions from what it says of its units'. */
final class UnitFunctions {

  private static final int LEAST = 60;
  private static final int LEAST_OF_UNIT = 40;
  private static final String TASKS =
      "chuc nang|nhiem vu|quyen han|tham muu|thuc hien|quan ly|giup|tong hop|huong dan|theo doi|don doc"
          + "|kiem tra|tham dinh|giai quyet|phu trach|to chuc|trien khai|xay dung|phoi hop|tiep nhan"
          + "|thanh tra|giam sat|de xuat|cung cap|bao cao|van thu|phuc vu";
  private static final Pattern ABOUT =
      Pattern.compile("^(?iu:(?:vị trí, )?chức năng,?|nhiệm vụ,?|quyền hạn|và|của|các|\\s){1,12}");

  /** What is said of the agency itself. */
  record Own(int characters, Evidence evidence) {}

  private final Units units;
  private final Lexicon placeholders;

  UnitFunctions(Vocabulary vocabulary) {
    this.units = new Units(vocabulary);
    this.placeholders = vocabulary.lexicon("placeholder-text");
  }

  /** What a page says before it comes to units, where that is about functions. */
  Optional<Own> own(Page page) {
    if (unit(heading(page)).isPresent()) {
      return Optional.empty();
    }
    List<Line> lines =
        Lines.of(page.main()).stream()
            .takeWhile(line -> unit(line).isEmpty())
            .filter(line -> !placeholders.occursIn(line.text()))
            .toList();
    int characters = lines.stream().mapToInt(line -> line.text().length()).sum();
    return lines.stream()
        .filter(line -> line.text().length() > 30)
        .filter(line -> Texts.says(line.text(), "chuc nang|nhiem vu|quyen han|tham muu"))
        .findFirst()
        .or(() -> lines.stream().filter(line -> line.text().length() > LEAST).findFirst())
        .map(line -> new Own(characters, page.evidence(line.element())));
  }

  /** The units whose functions a page tells, with the proof. */
  Map<String, Evidence> units(Page page) {
    Map<String, Evidence> found = new LinkedHashMap<>();
    List<Line> lines = Lines.of(page.main());
    Optional<String> about = unit(heading(page));
    if (about.isPresent()) {
      tells(lines, 0, lines.size())
          .ifPresent(line -> found.put(about.get(), page.evidence(line.element())));
      return found;
    }
    for (int i = 0; i < lines.size(); i++) {
      Optional<String> unit = unit(lines.get(i));
      if (unit.isPresent()) {
        int end = i + 1;
        while (end < lines.size() && unit(lines.get(end)).isEmpty()) {
          end++;
        }
        tells(lines, told(lines.get(i)) ? i : i + 1, end)
            .ifPresent(line -> found.putIfAbsent(unit.get(), page.evidence(line.element())));
      }
    }
    return found;
  }

  /** The line that tells functions, when there is enough of it. */
  private static Optional<Line> tells(List<Line> lines, int from, int to) {
    List<Line> own = lines.subList(from, to);
    return own.stream()
        .filter(line -> line.text().length() >= LEAST_OF_UNIT && Texts.says(line.text(), TASKS))
        .findFirst();
  }

  /** Whether a line goes on behind a unit's name: "Văn phòng: giúp Giám đốc …". */
  private static boolean told(Line line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && line.text().length() - colon > LEAST_OF_UNIT;
  }

  private Optional<String> unit(Line line) {
    String text = line.text();
    int colon = text.indexOf(':');
    String head = colon > 0 && colon < 90 ? text.substring(0, colon) : text;
    String bare = ABOUT.matcher(head).replaceFirst("");
    return units.atHead(new Line(bare.isEmpty() ? head : bare, line.element(), line.emphatic()));
  }

  private static Line heading(Page page) {
    return new Line(page.heading().filter(text -> !text.isBlank()).orElse("-"), page.main(), true);
  }
}
