package vn.soi.demo.look;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.soi.demo.page.Leaf;

/**
 * How one kind of platform forms its addresses and writes its dates.
 *
 * <p>Longer than other classes, so that the seven can be read side by side.
 */
enum Platform {
  SHAREPOINT("dd/MM/yyyy", "'Ngày đăng:' dd/MM/yyyy HH:mm") {
    @Override
    String section(Leaf leaf, Naming n) {
      return "/Pages/" + Naming.slug(leaf.title()) + ".aspx" + part(leaf, "?Page=");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return "/Pages/" + Naming.slug(n.above(leaf).title()) + ".aspx?ItemID=" + n.number(leaf);
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/_layouts/pPrintTinTuc.aspx?ItemID=" + n.number(leaf);
    }

    @Override
    String function(String name) {
      return "/Pages/" + name + ".aspx";
    }

    @Override
    String file(String name, int number) {
      return "/Lists/VanBan/Attachments/" + number + "/" + name;
    }
  },
  LIFERAY("dd-MM-yyyy HH:mm", "HH:mm, EEEE, d-M-yyyy") {
    @Override
    String section(Leaf leaf, Naming n) {
      String page = part(leaf, "?p_p_id=101_INSTANCE_Zk4r&cur=");
      return "/web/" + n.agency() + "/" + Naming.slugWithoutD(leaf.title()) + page;
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return section(n.above(leaf), n)
          + "/-/asset_publisher/Zk4r/content/"
          + Naming.slugWithoutD(leaf.title());
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/c/journal/view_article_content?articleId=" + n.number(leaf) + "&print=true";
    }

    @Override
    String function(String name) {
      return "/web/guest/" + name;
    }

    @Override
    String file(String name, int number) {
      return "/documents/10179/" + number + "/" + name;
    }
  },
  DNN("dd/MM/yyyy", "EEEE: HH:mm 'ngày' dd/MM/yyyy") {
    @Override
    String section(Leaf leaf, Naming n) {
      return "/Default.aspx?tabid=" + n.number(leaf) + part(leaf, "&currentpage=");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return "/tabid/" + n.number(n.above(leaf)) + "/ItemId/" + n.number(leaf) + "/Default.aspx";
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/Default.aspx?mid=746&ItemId=" + n.number(leaf) + "&dnnprintmode=true";
    }

    @Override
    String function(String name) {
      return "/" + name + ".aspx";
    }

    @Override
    String file(String name, int number) {
      return "/Portals/0/VanBan/" + name;
    }
  },
  NUKEVIET("dd/MM/yyyy", "EEEE - dd/MM/yyyy HH:mm") {
    @Override
    String section(Leaf leaf, Naming n) {
      return "/index.php?language=vi&nv=" + Naming.slug(leaf.title()) + part(leaf, "&page=");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return section(n.above(leaf), n) + "&op=" + Naming.slug(leaf.title()) + "-" + n.number(leaf);
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/index.php?language=vi&nv=news&op=print/" + n.number(leaf);
    }

    @Override
    String function(String name) {
      return "/index.php?language=vi&nv=" + name;
    }

    @Override
    String file(String name, int number) {
      return "/uploads/files/" + name;
    }
  },
  WORDPRESS("d-M-yyyy", "HH:mm dd/MM/yyyy") {
    @Override
    String section(Leaf leaf, Naming n) {
      String page = part(leaf, "page/");
      return "/" + Naming.slug(leaf.title()) + "/" + page + (page.isEmpty() ? "" : "/");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      String month =
          leaf.posted()
              .map(at -> "%d/%02d/".formatted(at.getYear(), at.getMonthValue()))
              .orElse("");
      return "/" + month + Naming.slug(leaf.title()) + "/";
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/print/?p=" + n.number(leaf);
    }

    @Override
    String function(String name) {
      return "/" + name + "/";
    }

    @Override
    String file(String name, int number) {
      return "/wp-content/uploads/2012/" + name;
    }
  },
  DRUPAL("dd/MM/yyyy - HH:mm", "'Ngày đăng bài:' dd/MM/yyyy") {
    @Override
    String section(Leaf leaf, Naming n) {
      return "/danhmuctintuc/"
          + n.number(leaf)
          + (leaf.part() > 1 ? "?page=" + (leaf.part() - 1) : "");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return "/node/" + n.number(leaf);
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/print/" + n.number(leaf);
    }

    @Override
    String function(String name) {
      return "/" + name;
    }

    @Override
    String file(String name, int number) {
      return "/sites/default/files/" + name;
    }
  },
  HANDMADE("'ngày' d/M/yyyy", "'ngày' dd 'tháng' MM 'năm' yyyy") {
    @Override
    String section(Leaf leaf, Naming n) {
      return "/?cn=" + n.number(leaf) + part(leaf, "&trang=");
    }

    @Override
    String item(Leaf leaf, Naming n) {
      return "/?cn=" + n.number(n.above(leaf)) + "&gd=1&tc=" + n.number(leaf);
    }

    @Override
    String print(Leaf leaf, Naming n) {
      return "/3cms/Ban-in-" + n.number(leaf) + ".htm";
    }

    @Override
    String function(String name) {
      return "/" + name + ".asp";
    }

    @Override
    String file(String name, int number) {
      return "/upload/" + name;
    }
  };

  private final DateTimeFormatter listDate;
  private final DateTimeFormatter itemDate;

  Platform(String listDate, String itemDate) {
    Locale vietnam = new Locale.Builder().setLanguage("vi").setRegion("VN").build();
    this.listDate = DateTimeFormatter.ofPattern(listDate, vietnam);
    this.itemDate = DateTimeFormatter.ofPattern(itemDate, vietnam);
  }

  DateTimeFormatter listDate() {
    return listDate;
  }

  DateTimeFormatter itemDate() {
    return itemDate;
  }

  abstract String section(Leaf leaf, Naming n);

  abstract String item(Leaf leaf, Naming n);

  abstract String print(Leaf leaf, Naming n);

  abstract String function(String name);

  abstract String file(String name, int number);

  /** The address of a page as the platform would give it, not yet told apart from others. */
  String address(Leaf leaf, Naming n) {
    return switch (leaf.kind()) {
      case HOME -> "/";
      case SECTION -> section(leaf, n);
      case ITEM -> item(leaf, n);
      case PRINT -> print(leaf, n);
      case FUNCTION -> function(functionName(leaf.key()));
    };
  }

  /** The name of a function's page. */
  static String functionName(String kind) {
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

  private static String part(Leaf leaf, String before) {
    return leaf.part() > 1 ? before + leaf.part() : "";
  }
}
