package vn.soi.demo.look;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.soi.demo.file.Png;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** Answers requests for one replica site; the same request always gets the same bytes. */
public final class SiteAnswers {
  private static final Set<String> FIXED = Set.of("language", "nv");
  private final LookedSite site;
  private final Finder finder;
  private final Map<String, String> pages = new LinkedHashMap<>();

  public SiteAnswers(LookedSite site) {
    this.site = site;
    this.finder = new Finder(site);
    site.pages().forEach((address, key) -> pages.put(canonical(address), key));
    for (String home : List.of("/", "/Default.aspx", "/index.php?language=vi", "/index.php")) {
      pages.putIfAbsent(canonical(home), SiteContent.HOME);
    }
    pages.putIfAbsent("/Pages/Default.aspx", SiteContent.HOME);
    pages.putIfAbsent("/web/" + site.profile().id() + "/home", SiteContent.HOME);
  }

  /** Whether the address is the home page's. */
  public boolean home(String address) {
    return SiteContent.HOME.equals(pages.get(canonical(address)));
  }

  /** The answer to a request for this path and query. */
  public Answer to(String method, String address) {
    if (method.equals("POST")) {
      return page(200, "Đã gửi", new Part.Paragraphs("Nội dung của bạn đã được tiếp nhận."));
    }
    Answer function = function(address);
    if (function != null) {
      return function;
    }
    String key = pages.get(canonical(address));
    if (key != null) {
      return Answer.html(200, site.page(key), charset());
    }
    String name = site.files().get(path(address));
    Supplier<byte[]> file = name == null ? null : site.content().files().get(name);
    if (name != null && file != null) {
      return Answer.file(name, file.get());
    }
    if (path(address).startsWith("/images/")) {
      return Answer.file("nut.png", Png.of(24, 24, path(address).hashCode() & 0xfffff));
    }
    return missing();
  }

  private Answer missing() {
    // One portal product sends every lost visitor home.
    if (site.profile().look().equals("liferay")) {
      return Answer.moved(302, "http://" + site.profile().host() + "/");
    }
    return page(404, "Lỗi truy cập 404", new Part.Paragraphs("Trang bạn tìm không tồn tại."));
  }

  private Answer page(int status, String title, Part part) {
    return Answer.html(status, site.made(title, List.of(part)), charset());
  }

  private String charset() {
    return site.content().habits().rightCharset() ? "utf-8" : "iso-8859-1";
  }

  private @Nullable Answer function(String address) {
    if (site.content().habits().feed() && same(address, "feed")) {
      return Answer.text("application/rss+xml; charset=utf-8", finder.feed());
    }
    String words = words(address);
    if (words.isEmpty()) {
      return null;
    }
    if (site.content().habits().searchBox() && same(address, "search")) {
      return results("Tìm kiếm: kết quả", finder.pages(words));
    }
    if (offers("docsearch") && same(address, "docsearch")) {
      return results("Tra cứu: kết quả", finder.documents(words));
    }
    if (offers("lookup") && same(address, "lookup")) {
      return results("Tra cứu: kết quả", finder.dossier(words));
    }
    return null;
  }

  private boolean offers(String form) {
    return site.content().pages().values().stream()
        .flatMap(leaf -> leaf.parts().stream())
        .anyMatch(part -> part instanceof Part.Form f && f.kind().equals(form));
  }

  private Answer results(String title, List<Part> parts) {
    return Answer.html(200, site.made(title, parts), charset());
  }

  // Same path and same fixed parameters, whatever is asked for.
  private boolean same(String address, String kind) {
    String function = site.function(kind);
    Map<String, String> given = query(address);
    return path(address).equals(path(function))
        && query(function).entrySet().stream()
            .allMatch(each -> each.getValue().equals(given.get(each.getKey())));
  }

  private static String words(String address) {
    return query(address).entrySet().stream()
        .filter(each -> !FIXED.contains(each.getKey()) && !each.getValue().isBlank())
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  private static String path(String address) {
    int query = address.indexOf('?');
    return URLDecoder.decode(
        (query < 0 ? address : address.substring(0, query)).replace("+", "%2B"),
        StandardCharsets.UTF_8);
  }

  private static Map<String, String> query(String address) {
    Map<String, String> query = new TreeMap<>();
    int at = address.indexOf('?');
    for (String pair : at < 0 ? new String[0] : address.substring(at + 1).split("&", -1)) {
      int is = pair.indexOf('=');
      String name = is < 0 ? pair : pair.substring(0, is);
      String value = is < 0 ? "" : pair.substring(is + 1);
      query.put(name, URLDecoder.decode(value, StandardCharsets.UTF_8));
    }
    return query;
  }

  private static String canonical(String address) {
    Map<String, String> query = query(address);
    return query.isEmpty() ? path(address) : path(address) + "?" + query;
  }
}
