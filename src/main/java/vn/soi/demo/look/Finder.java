package vn.soi.demo.look;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.Part;
import vn.soi.text.Folded;

/** What a replica site finds when it is asked: pages, documents, dossiers, the newest items. */
final class Finder {
  private static final int MOST = 30;
  private static final Part NOTHING = new Part.Paragraphs("Không có kết quả nào phù hợp");
  private final LookedSite site;

  Finder(LookedSite site) {
    this.site = site;
  }

  private List<Leaf> leaves() {
    return List.copyOf(site.content().pages().values());
  }

  /** Pages whose title holds the words; nothing on a site whose search does not work. */
  List<Part> pages(String words) {
    Folded wanted = Folded.of(words);
    List<Entry> found = new ArrayList<>();
    for (Leaf leaf : leaves()) {
      boolean own = leaf.kind() == Leaf.Kind.ITEM || leaf.kind() == Leaf.Kind.SECTION;
      if (own && leaf.part() == 1 && Folded.of(leaf.title()).contains(wanted)) {
        found.add(Entry.of(leaf, leaf.description()));
      }
    }
    if (found.isEmpty() || !site.content().habits().searchWorks()) {
      return List.of(NOTHING);
    }
    return List.of(new Part.Items(found.subList(0, Math.min(MOST, found.size()))));
  }

  /** Rows of the document table that hold the words. */
  List<Part> documents(String words) {
    Folded wanted = Folded.of(words);
    List<List<Inline>> rows = new ArrayList<>();
    List<String> heads = new ArrayList<>();
    for (Leaf leaf : leaves()) {
      for (Part part : leaf.base().equals("legal") ? leaf.parts() : List.<Part>of()) {
        if (part instanceof Part.Grid grid) {
          heads.clear();
          heads.addAll(grid.heads());
          grid.rows().stream().filter(row -> holds(row, wanted)).forEach(rows::add);
        }
      }
    }
    return rows.isEmpty() ? List.of(NOTHING) : List.of(new Part.Grid(heads, rows));
  }

  private static boolean holds(List<Inline> row, Folded wanted) {
    return row.stream().anyMatch(cell -> Folded.of(cell.text()).contains(wanted));
  }

  /** The state of a dossier: all are on their way. */
  List<Part> dossier(String code) {
    return List.of(
        new Part.Fields(
            List.of(
                Part.Field.of("Mã hồ sơ", code),
                Part.Field.of("Tình trạng", "Phòng ban chuyên môn đang xem xét"))));
  }

  /** The newest items as RSS 2.0. */
  String feed() {
    StringBuilder rss = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    rss.append("<rss version=\"2.0\"><channel>");
    String base = "http://" + site.profile().host();
    line(rss, "title", "Trang thông tin điện tử " + site.profile().name());
    line(rss, "link", base + "/");
    line(rss, "description", "Tin tức của " + site.profile().name());
    leaves().stream()
        .filter(leaf -> leaf.kind() == Leaf.Kind.ITEM && leaf.posted().isPresent())
        .sorted(Comparator.comparing(Finder::time).reversed())
        .limit(10)
        .forEach(leaf -> item(rss, leaf, base + site.address(leaf.key())));
    return rss.append("</channel></rss>\n").toString();
  }

  private static LocalDateTime time(Leaf leaf) {
    return leaf.posted().orElse(LocalDateTime.MIN);
  }

  private static void item(StringBuilder rss, Leaf leaf, String address) {
    DateTimeFormatter date = DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.ROOT);
    rss.append("<item>");
    line(rss, "title", leaf.title());
    line(rss, "link", address);
    line(rss, "description", leaf.description());
    Optional<LocalDateTime> posted = leaf.posted();
    posted.ifPresent(at -> line(rss, "pubDate", date.format(at.atOffset(ZoneOffset.ofHours(7)))));
    rss.append("</item>");
  }

  private static void line(StringBuilder rss, String name, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    rss.append('<').append(name).append('>').append(safe).append("</").append(name).append('>');
  }
}
