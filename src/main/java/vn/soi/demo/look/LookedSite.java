package vn.soi.demo.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.soi.demo.Profile;
import vn.soi.demo.Table;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.SiteContent;

/** A replica site in its looks: gives the text of each page by its key. */
public final class LookedSite {
  private static final Pattern BLANK = Pattern.compile("\\s*\n\\s*\n");
  private final Profile profile;
  private final SiteContent site;
  private final Book book;
  private final PartView parts;
  private final Template template;

  public LookedSite(Profile profile, SiteContent site) {
    this.profile = profile;
    this.site = site;
    this.book = new Book(profile, site);
    this.parts = new PartView(book, site.habits().imageTexts());
    this.template = new Template(Table.text("looks/" + profile.look() + ".html"));
  }

  public Profile profile() {
    return profile;
  }

  public SiteContent content() {
    return site;
  }

  /** Keys of pages by address, as path and query. */
  public Map<String, String> pages() {
    return Map.copyOf(book.pages());
  }

  /** Names of files by address. */
  public Map<String, String> files() {
    return Map.copyOf(book.files());
  }

  /** The address of a page. */
  public String address(String key) {
    return book.address(key);
  }

  /** The address of a function: search, docsearch, lookup, question, comment, eform, feed. */
  public String function(String kind) {
    return book.function(kind);
  }

  /** The page of this key. */
  public String page(String key) {
    return render(site.page(key));
  }

  /** A page made on the spot: results, thanks, not found. */
  public String made(String title, List<Part> content) {
    return render(
        new Leaf(
            "made",
            Leaf.Kind.FUNCTION,
            1,
            SiteContent.HOME,
            title,
            title,
            Optional.empty(),
            content));
  }

  private String render(Leaf leaf) {
    String block = leaf.kind() == Leaf.Kind.PRINT ? "print" : "page";
    return BLANK.matcher(template.fill(block, values(leaf))).replaceAll("\n");
  }

  private Map<String, Object> values(Leaf leaf) {
    Map<String, Object> values = new LinkedHashMap<>();
    boolean own = site.habits().metadata();
    String name = "Trang thông tin điện tử " + profile.name();
    boolean home = leaf.kind() == Leaf.Kind.HOME;
    values.put("headTitle", own && !home ? leaf.title() + " | " + profile.name() : name);
    values.put("description", own ? leaf.description() : "");
    values.put("agency", profile.name());
    values.put("upper", profile.name().toUpperCase(java.util.Locale.ROOT));
    values.put("ink", profile.ink());
    values.put("paper", profile.paper());
    values.put("host", profile.host());
    values.put("title", leaf.title());
    values.put("home", "/");
    values.put("isHome", home);
    values.put("inner", !home);
    values.put("posted", leaf.posted().map(book.platform().itemDate()::format).orElse(""));
    values.put("parts", leaf.parts().stream().map(parts::of).toList());
    values.put("crumbs", crumbs(leaf));
    values.put("charset", site.habits().rightCharset() ? "utf-8" : "iso-8859-1");
    frame(values);
    return values;
  }

  private void frame(Map<String, Object> values) {
    values.put("menu", parts.menu(site.menu()));
    List<MenuEntry> side = site.side();
    values.put("side", side.isEmpty() ? "" : Map.of("entries", parts.menu(side)));
    values.put("links", links());
    values.put("footer", site.footer());
    values.put("aids", site.habits().aids());
    values.put("visits", String.valueOf(10_000 + Math.floorMod(profile.id().hashCode(), 900_000)));
    values.put("feed", site.habits().feed() ? book.function("feed") : "");
    if (site.habits().searchBox()) {
      Part.Form box = new Part.Form("search", true, List.of(), "Tìm kiếm");
      values.put("search", parts.form(box));
    }
  }

  private Object links() {
    List<Map<String, Object>> views = new ArrayList<>();
    for (Inline link : site.links()) {
      views.add(parts.inline(link));
    }
    return views.isEmpty() ? "" : Map.of("entries", views);
  }

  private List<Map<String, Object>> crumbs(Leaf leaf) {
    List<Map<String, Object>> crumbs = new ArrayList<>();
    Leaf at = leaf;
    while (at.kind() != Leaf.Kind.HOME) {
      at = site.page(at.section());
      String label = at.kind() == Leaf.Kind.HOME ? "Trang chủ" : at.title();
      crumbs.add(0, Map.of("label", label, "url", book.address(at.key())));
    }
    return crumbs;
  }
}
