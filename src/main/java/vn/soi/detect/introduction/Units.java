package vn.soi.detect.introduction;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Vocabulary;
import vn.soi.site.Page;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.text.Folded;

/** Finds the names of an agency's units: offices, divisions, centres, communes' committees. */
final class Units {

  private static final int MOST_WORDS = 14;
  private static final int SHORT = 110;
  private static final Pattern LEAD =
      Pattern.compile(
          "^[\\s\\-+*•●▪►–.]{0,6}(?:(?:\\d{1,2}|[a-zđIVX]{1,4})[.)/]\\s{0,3}){0,2}[\\s\\-–]{0,3}");
  private static final String KIND =
      "(?:Phòng|PHÒNG|Ban|BAN|Trung tâm|Trung Tâm|TRUNG TÂM|Chi cục|Chi Cục|CHI CỤC|Đội|Hạt|Trạm|Quỹ"
          + "|Bệnh viện|Trường|TRƯỜNG|Bộ phận|Tổ|Chi nhánh|Công ty"
          + "|Hội đồng|HĐND|UBND|Ủy ban nhân dân|Uỷ ban nhân dân|Ủy ban Nhân dân|Công an|Viện|Nhà)";
  private static final Pattern UNIT =
      Pattern.compile(
          "^(?:"
              + KIND
              + "\\s+(?:\\p{Lu}|xã |phường |thị trấn |huyện)|(?:Văn phòng|VĂN PHÒNG|Văn Phòng|Thanh tra|THANH TRA)(?![\\p{Ll}]))");
  private static final Pattern LISTED_UNIT =
      Pattern.compile("^(?:Phòng|Trung tâm|Chi cục|Ban)\\s+\\p{L}{2}");
  private static final Pattern NO_UNIT =
      Pattern.compile(
          "^(?iu:phòng,? (?:chống|ngừa|cháy|ban|chuyên)|ban (?:giám đốc|lãnh đạo|biên tập|hành)|văn phòng phẩm"
              + "|thanh tra,|trung tâm của|trường hợp|tổ chức|xã hội|đội ngũ|nhà nước|hội đồng nhân dân (?:và|các))");
  private static final Pattern ENUMERATES =
      Pattern.compile("(?iu)(?:gồm|các phòng|các đơn vị|trực thuộc|chuyên môn:)");
  private static final Pattern PARTS = Pattern.compile("\\s*[,;•|]\\s*|\\s+và\\s+|:\\s+");
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "(?iu:(?:các|\\d{1,2}) (?:phòng|ban|cơ quan|đơn vị)[^:.;]{0,60}|(?:phòng|đơn vị|cơ quan) (?:chuyên môn|trực thuộc|sự nghiệp)[^:.;]{0,40}):\\s");
  private static final Pattern NAME_ALONE = Pattern.compile("^\\p{Lu}[^.:()]{2,60}$");
  private static final Pattern COMMAS = Pattern.compile("\\s*[,;.]\\s*");
  private static final int SERIES = 3;
  private static final Pattern END = Pattern.compile("\\s*[:(;.].*$", Pattern.DOTALL);

  private static final Pattern COMMUNE = Pattern.compile("^(?iu:xã|phường|thị trấn) \\p{Lu}");
  private static final Set<String> TITLES =
      Set.of("introduction.structure", "introduction.organisation");

  /** A unit and where it is named. */
  record Unit(String name, Page page, Element element) {}

  private final Vocabulary vocabulary;

  Units(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The units that these pages name, each once, in order. */
  List<Unit> on(List<Page> pages) {
    Map<Folded, Unit> found = new LinkedHashMap<>();
    for (Page page : pages) {
      List<Line> lines = Lines.of(page.main());
      for (int i = 0; i < lines.size(); i++) {
        for (String name : names(lines, i)) {
          found.putIfAbsent(Folded.of(name), new Unit(name, page, lines.get(i).element()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  private List<String> names(List<Line> lines, int index) {
    Line line = lines.get(index);
    List<String> names = new ArrayList<>();
    atHead(line).ifPresent(names::add);
    if (names.isEmpty() && (ENUMERATES.matcher(line.text()).find() || titled(line.text()))) {
      PARTS.splitAsStream(line.text()).flatMap(part -> named(part).stream()).forEach(names::add);
      List<String> series = series(line.text());
      if (series.size() >= SERIES && series.size() > names.size()) {
        return series;
      }
    }
    return names.isEmpty() && underHeading(lines, index) ? List.of(line.text()) : names;
  }

  /** "Cơ cấu tổ chức: Văn phòng; Thanh tra; …". */
  private boolean titled(String text) {
    int colon = text.indexOf(':');
    return colon > 0
        && colon <= 60
        && vocabulary.labelled(text.substring(0, colon)).stream()
            .anyMatch(match -> match.strength() >= 0.6 && TITLES.contains(match.topic().id()));
  }

  /** "12 cơ quan chuyên môn: Nội vụ, Tư pháp, …": what stands behind such words needs no kind. */
  private static List<String> series(String text) {
    Matcher introduced = INTRODUCED.matcher(text);
    if (!introduced.find()) {
      return List.of();
    }
    return COMMAS
        .splitAsStream(text.substring(introduced.end()))
        .map(String::strip)
        .takeWhile(part -> NAME_ALONE.matcher(part).matches())
        .filter(part -> part.split(" ").length <= MOST_WORDS)
        .toList();
  }

  /** The unit that a short line begins with. */
  Optional<String> atHead(Line line) {
    String text = LEAD.matcher(line.text()).replaceFirst("");
    boolean listed = line.text().length() <= SHORT;
    boolean loose =
        listed
            && (line.listed() || line.emphatic() || line.element().normalName().equals("td"))
            && LISTED_UNIT.matcher(text).find();
    return listed ? (loose ? clean(text) : named(text)) : Optional.empty();
  }

  /** Whether a label is a unit's name. */
  boolean isUnit(String label) {
    return label.length() <= SHORT && named(label).isPresent();
  }

  private static Optional<String> named(String part) {
    String text = LEAD.matcher(part).replaceFirst("");
    return UNIT.matcher(text).find() ? clean(text) : Optional.empty();
  }

  private static Optional<String> clean(String text) {
    Matcher end = END.matcher(text);
    String name = end.replaceFirst("").strip();
    return name.split(" ").length <= MOST_WORDS && !NO_UNIT.matcher(name).find()
        ? Optional.of(name)
        : Optional.empty();
  }

  /** An entry of a list whose heading says that units follow: "Phòng ban: Kế hoạch - Tài chính". */
  private boolean underHeading(List<Line> lines, int index) {
    Line line = lines.get(index);
    if (!entry(line) || COMMUNE.matcher(line.text()).find()) {
      return false;
    }
    int above = index - 1;
    while (above >= 0 && entry(lines.get(above))) {
      above--;
    }
    return above >= 0
        && lines.get(above).text().length() <= 80
        && vocabulary.labelled(lines.get(above).text()).stream()
            .anyMatch(match -> match.topic().id().equals("introduction.organisation"));
  }

  private static boolean entry(Line line) {
    return line.listed()
        && line.text().length() <= 60
        && Character.isUpperCase(line.text().codePointAt(0))
        && line.text().indexOf(':') < 0;
  }
}
