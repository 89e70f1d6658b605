package vn.soi.demo.look;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.soi.demo.page.Leaf;

/**
 * How one kind of platform forms its addresses and writes its dates.
 *
 * <p>Of an address, {slug} is the title in words, {odd} the same with every đ lost, {n} the page's
 * number, {above} the title's words and {up} the number of the section that it belongs to, {in}
 * that section's address, {month} the month it was posted in, {name} the name of a file or
 * function.
 */
enum Platform {
  SHAREPOINT(
      "dd/MM/yyyy",
      "'Ngày đăng:' dd/MM/yyyy HH:mm",
      "/Pages/{slug}.aspx",
      "?Page={part}",
      "/Pages/{above}.aspx?ItemID={n}",
      "/_layouts/pPrintTinTuc.aspx?ItemID={n}",
      "/Pages/{name}.aspx",
      "/Lists/VanBan/Attachments/{n}/{name}"),
  LIFERAY(
      "dd-MM-yyyy HH:mm",
      "HH:mm, EEEE, d-M-yyyy",
      "/web/{agency}/{odd}",
      "?p_p_id=101_INSTANCE_Zk4r&cur={part}",
      "{in}/-/asset_publisher/Zk4r/content/{odd}",
      "/c/journal/view_article_content?articleId={n}&print=true",
      "/web/guest/{name}",
      "/documents/10179/{n}/{name}"),
  DNN(
      "dd/MM/yyyy",
      "EEEE: HH:mm 'ngày' dd/MM/yyyy",
      "/Default.aspx?tabid={n}",
      "&currentpage={part}",
      "/tabid/{up}/ItemId/{n}/Default.aspx",
      "/Default.aspx?mid=746&ItemId={n}&dnnprintmode=true",
      "/{name}.aspx",
      "/Portals/0/VanBan/{name}"),
  NUKEVIET(
      "dd/MM/yyyy",
      "EEEE - dd/MM/yyyy HH:mm",
      "/index.php?language=vi&nv={slug}",
      "&page={part}",
      "{in}&op={slug}-{n}",
      "/index.php?language=vi&nv=news&op=print/{n}",
      "/index.php?language=vi&nv={name}",
      "/uploads/files/{name}"),
  WORDPRESS(
      "d-M-yyyy",
      "HH:mm dd/MM/yyyy",
      "/{slug}/",
      "page/{part}/",
      "/{month}{slug}/",
      "/print/?p={n}",
      "/{name}/",
      "/wp-content/uploads/2012/{name}"),
  DRUPAL(
      "dd/MM/yyyy - HH:mm",
      "'Ngày đăng bài:' dd/MM/yyyy",
      "/danhmuctintuc/{n}",
      "?page={part-1}",
      "/node/{n}",
      "/print/{n}",
      "/{name}",
      "/sites/default/files/{name}"),
  HANDMADE(
      "'ngày' d/M/yyyy",
      "'ngày' dd 'tháng' MM 'năm' yyyy",
      "/?cn={n}",
      "&trang={part}",
      "/?cn={up}&gd=1&tc={n}",
      "/3cms/Ban-in-{n}.htm",
      "/{name}.asp",
      "/upload/{name}");

  private final DateTimeFormatter listDate;
  private final DateTimeFormatter itemDate;
  private final String section;
  private final String furtherPart;
  private final String item;
  private final String print;
  private final String function;
  private final String file;

  Platform(
      String listDate,
      String itemDate,
      String section,
      String furtherPart,
      String item,
      String print,
      String function,
      String file) {
    Locale vietnam = new Locale.Builder().setLanguage("vi").setRegion("VN").build();
    this.listDate = DateTimeFormatter.ofPattern(listDate, vietnam);
    this.itemDate = DateTimeFormatter.ofPattern(itemDate, vietnam);
    this.section = section;
    this.furtherPart = furtherPart;
    this.item = item;
    this.print = print;
    this.function = function;
    this.file = file;
  }

  DateTimeFormatter listDate() {
    return listDate;
  }

  DateTimeFormatter itemDate() {
    return itemDate;
  }

  /** The address of a page as the platform would give it, not yet told apart from others. */
  String address(Leaf leaf, Naming n) {
    return switch (leaf.kind()) {
      case HOME -> "/";
      case SECTION -> section(leaf, n);
      case ITEM -> item(leaf, n);
      case PRINT -> own(print, leaf, n);
      case FUNCTION -> function(leaf.key());
    };
  }

  /** The address of one of the site's functions, such as its search. */
  String function(String kind) {
    return function.replace("{name}", functionName(kind));
  }

  String file(String name, int number) {
    return file.replace("{n}", String.valueOf(number)).replace("{name}", name);
  }

  private String section(Leaf leaf, Naming n) {
    String further =
        furtherPart
            .replace("{part}", String.valueOf(leaf.part()))
            .replace("{part-1}", String.valueOf(leaf.part() - 1));
    return own(section, leaf, n) + (leaf.part() > 1 ? further : "");
  }

  private String item(Leaf leaf, Naming n) {
    Leaf above = n.above(leaf);
    return own(item, leaf, n)
        .replace("{above}", Naming.slug(above.title()))
        .replace("{up}", String.valueOf(n.number(above)))
        .replace("{in}", item.contains("{in}") ? section(above, n) : "")
        .replace("{month}", leaf.posted().map(Platform::month).orElse(""));
  }

  private static String own(String address, Leaf leaf, Naming n) {
    return address
        .replace("{agency}", n.agency())
        .replace("{slug}", Naming.slug(leaf.title()))
        .replace("{odd}", Naming.slugWithoutD(leaf.title()))
        .replace("{n}", String.valueOf(n.number(leaf)));
  }

  private static String month(LocalDateTime posted) {
    return "%d/%02d/".formatted(posted.getYear(), posted.getMonthValue());
  }

  private static String functionName(String kind) {
    List<String> known =
        List.of(
            "search",
            "tim-kiem",
            "sitemap",
            "so-do",
            "docsearch",
            "tra-cuu-van-ban",
            "question",
            "gui-cau-hoi",
            "comment",
            "gop-y",
            "eform",
            "nop-ho-so",
            "lookup",
            "ket-qua-ho-so",
            "feed",
            "rss");
    int at = known.indexOf(kind);
    if (at < 0) {
      throw new IllegalArgumentException("no function '" + kind + "'");
    }
    return known.get(at + 1);
  }
}
