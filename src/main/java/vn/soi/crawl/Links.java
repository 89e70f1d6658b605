package vn.soi.crawl;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.soi.text.Folded;

/** What can be told of a link by its address and label alone. */
final class Links {

  private static final int LONGEST_ADDRESS = 1000;
  private static final int DEEPEST_PATH = 15;
  private static final Pattern FILE =
      Pattern.compile("(?i)\\.(?:pdf|docx?|xlsx?|pptx?|rtf|odt|ods|zip|rar|7z|tif|txt|csv)$");
  private static final Pattern DOWNLOAD =
      Pattern.compile(
          "(?i)(?:[/?&=._-])(?:download|taive|tai-ve|getfile|attachment)(?:[/?&=._-]|$)");
  private static final Pattern PICTURE =
      Pattern.compile(
          "(?i)\\.(?:jpe?g|png|gif|bmp|ico|svg|webp|mp3|mp4|wmv|flv|avi|swf|css|js|exe)$");
  private static final Pattern PRINT =
      Pattern.compile(
          "(?i)(?:[/?&=._-]|^)(?:print\\w{0,12}|banin|ban-in|in-trang)(?:[/?&=._-]|$)|tmpl=component");
  private static final Pattern ACTS =
      Pattern.compile(
          "(?i)(?:[/?&=._-])(?:log-?in|log-?out|sign-?in|sign-?out|dang-?nhap|dang-?xuat|delete|"
              + "remove|unsubscribe|vote)(?:[/?&=._-]|$)");
  private static final Pattern FOREIGN_LANGUAGE =
      Pattern.compile(
          "(?i)^/(?:en|en-us|english|fr|zh|cn)(?:/|$)|[?&](?:lang|language|l)=(?:en|fr|zh)");
  private static final Pattern SORTED =
      Pattern.compile("(?i)[?&](?:sort|sortby|sort_by|order|orderby|order_by|dir|direction)=");
  private static final Pattern PAGE_PARAMETER =
      Pattern.compile(
          "(?i)[?&](?:\\w{0,40}_)?(?:page|p|pg|paged|trang|pageindex|pageno|pagenumber|start|"
              + "limitstart|offset|cur)=\\d{1,6}|/(?:page|trang)[-/]?\\d{1,5}(?:[/.]|$)");
  private static final Set<Folded> NEXT =
      Set.of(
          Folded.of("trang sau"),
          Folded.of("trang tiếp"),
          Folded.of("trang kế"),
          Folded.of("tiếp"),
          Folded.of("tiếp theo"),
          Folded.of("sau"),
          Folded.of("next"),
          Folded.of("xem thêm"),
          Folded.of("xem tất cả"),
          Folded.of("xem tiếp"));
  private static final Set<Folded> IN_PRINT =
      Set.of(
          Folded.of("in"),
          Folded.of("in trang"),
          Folded.of("in trang này"),
          Folded.of("bản in"),
          Folded.of("in bài viết"),
          Folded.of("print"));
  private static final Set<String> ARROWS = Set.of("»", "›", ">", ">>", "→");

  private Links() {}

  static boolean isFile(URI url) {
    String path = url.getPath() == null ? "" : url.getPath();
    return FILE.matcher(path).find() || DOWNLOAD.matcher(url.toString()).find();
  }

  static boolean isPicture(URI url) {
    return url.getPath() != null && PICTURE.matcher(url.getPath()).find();
  }

  static boolean isPrint(FoundLink link) {
    String rest = link.url().getRawPath() + "?" + link.url().getRawQuery();
    return PRINT.matcher(rest).find()
        || link.labels().stream().map(Folded::of).anyMatch(IN_PRINT::contains);
  }

  /** Whether it leads to a further page of the list that stands on this page. */
  static boolean isFurtherPage(FoundLink link, URI page) {
    if (link.label().matches("\\[?0?1]?")) {
      // The first page, which is the one everybody comes from.
      return false;
    }
    boolean numbered = link.label().matches("\\[?\\d{1,3}]?");
    boolean next =
        ARROWS.contains(link.label())
            || link.labels().stream().map(Folded::of).anyMatch(NEXT::contains);
    boolean same = samePath(link.url(), page) || PAGE_PARAMETER.matcher(tail(link.url())).find();
    boolean parameter =
        samePath(link.url(), page) && PAGE_PARAMETER.matcher(tail(link.url())).find();
    return parameter || ((numbered || next) && same);
  }

  /** Why an address is not followed whatever it is called, if it is not. */
  static Optional<String> trap(URI url, boolean homeIsVietnamese) {
    String path = url.getRawPath() == null ? "/" : url.getRawPath();
    if (url.toString().length() > LONGEST_ADDRESS || path.split("/", -1).length > DEEPEST_PATH) {
      return Optional.of("địa chỉ quá dài");
    }
    if (repeats(path)) {
      return Optional.of("đường dẫn lặp lại");
    }
    if (ACTS.matcher(tail(url)).find()) {
      return Optional.of("đăng nhập hoặc làm thay đổi dữ liệu");
    }
    if (SORTED.matcher(tail(url)).find()) {
      return Optional.of("danh sách sắp xếp khác");
    }
    if (homeIsVietnamese && FOREIGN_LANGUAGE.matcher(tail(url)).find()) {
      return Optional.of("bản tiếng nước ngoài");
    }
    return Optional.empty();
  }

  static boolean isForeignLanguage(URI url) {
    return FOREIGN_LANGUAGE.matcher(tail(url)).find();
  }

  /** The form of an address without what numbers and names it: pages of one kind share it. */
  static String shape(URI url) {
    String path = url.getRawPath() == null ? "/" : url.getRawPath();
    int last = path.lastIndexOf('/');
    String folder = path.substring(0, last + 1).replaceAll("\\d+", "0");
    String name = path.substring(last + 1).isEmpty() ? "" : "*";
    String query = url.getRawQuery() == null ? "" : url.getRawQuery();
    return folder + name + "?" + query.replaceAll("=[^&]*+", "=");
  }

  private static boolean repeats(String path) {
    Map<String, Integer> seen = new HashMap<>();
    for (String segment : List.of(path.split("/", -1))) {
      if (!segment.isEmpty() && seen.merge(segment, 1, Integer::sum) >= 3) {
        return true;
      }
    }
    return false;
  }

  private static boolean samePath(URI one, URI other) {
    return one.getHost().equals(other.getHost())
        && String.valueOf(one.getRawPath()).equals(String.valueOf(other.getRawPath()));
  }

  private static String tail(URI url) {
    return (url.getRawPath() + (url.getRawQuery() == null ? "" : "?" + url.getRawQuery()))
        .toLowerCase(Locale.ROOT);
  }
}
