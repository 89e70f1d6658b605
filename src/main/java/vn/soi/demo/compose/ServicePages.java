package vn.soi.demo.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.demo.State;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;
import vn.soi.demo.page.SiteContent;

/** Composes administrative procedures and the online services around them. */
final class ServicePages {
  private static final String KEY = "services";
  private static final int FEW = 3;
  private final SiteDraft site;
  private final Wording wording;
  private final List<MenuEntry> children = new ArrayList<>();

  ServicePages(SiteDraft site) {
    this.site = site;
    this.wording = site.wording();
  }

  void compose() {
    String title = wording.label(KEY);
    if (site.state("services") != State.HELD) {
      BareSection.add(site, "services", KEY, title);
      return;
    }
    Map<String, List<String>> fields = fields();
    List<Part> parts = site.holds("services.fields") ? grouped(fields) : flat(fields);
    site.add(Leaf.section(KEY, SiteContent.HOME, title, parts));
    extras(fields);
    site.menu(MenuEntry.of(title, KEY, children.toArray(MenuEntry[]::new)));
  }

  private Map<String, List<String>> fields() {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    wording
        .keys("proc.")
        .forEach(key -> fields.put(key.substring("proc.".length()), wording.all(key)));
    if (site.holds("services.procedures")) {
      return fields;
    }
    // Few procedures: the first of each field, so that a grouping would still show.
    Map<String, List<String>> few = new LinkedHashMap<>();
    List<String> names = new ArrayList<>(fields.keySet());
    int taken = 0;
    for (int i = 0; taken < FEW && i < names.size(); i++) {
      List<String> all = fields.getOrDefault(names.get(i), List.of());
      int more = i + 1 == names.size() ? FEW - taken : 1;
      List<String> first = all.subList(0, Math.min(more, all.size()));
      few.put(names.get(i), first);
      taken += first.size();
    }
    return few;
  }

  private List<Part> grouped(Map<String, List<String>> fields) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Map.Entry<String, List<String>> field : fields.entrySet()) {
      parts.add(new Part.Heading("Lĩnh vực " + field.getKey()));
      parts.add(grid(field.getKey(), field.getValue(), at, total(fields)));
      at += field.getValue().size();
    }
    return parts;
  }

  private List<Part> flat(Map<String, List<String>> fields) {
    List<String> all = fields.values().stream().flatMap(List::stream).toList();
    return List.of(grid("", all, 0, all.size()));
  }

  private static int total(Map<String, List<String>> fields) {
    return fields.values().stream().mapToInt(List::size).sum();
  }

  private Part grid(String field, List<String> names, int from, int total) {
    boolean level = site.holds("services.level-stated");
    List<String> heads = new ArrayList<>(List.of("STT", "Tên thủ tục"));
    if (level) {
      heads.add("Mức độ");
    }
    List<List<Inline>> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      ProcedurePage page = new ProcedurePage(site, from + i, total, names.get(i), field);
      List<Inline> row = new ArrayList<>();
      row.add(Inline.of(String.valueOf(i + 1)));
      row.add(Inline.link(names.get(i), page.compose()));
      if (level) {
        row.add(Inline.of("Mức độ " + page.level()));
      }
      rows.add(row);
    }
    return new Part.Grid(heads, rows);
  }

  private void extras(Map<String, List<String>> fields) {
    if (site.holds("services.guide")) {
      child("services.guide", wording.label("guide"), List.of(guide()));
    }
    if (site.holds("services.lookup")) {
      List<Part.Input> inputs = List.of(Part.Input.text("mahoso", "Mã hồ sơ"));
      Part form = new Part.Form("lookup", true, inputs, "Tra cứu");
      child(
          "services.lookup",
          wording.label("lookup"),
          List.of(new Part.Paragraphs("Mã hồ sơ ghi trên giấy hẹn."), form));
    }
    if (site.holds("services.statistics")) {
      child("services.statistics", wording.label("statistics"), List.of(statistics(fields)));
    }
  }

  private Part guide() {
    return new Part.Paragraphs(wording.all("guide"));
  }

  private Part statistics(Map<String, List<String>> fields) {
    List<List<Inline>> rows = new ArrayList<>();
    for (String name : fields.values().stream().flatMap(List::stream).toList()) {
      int received = 20 + site.chance(400, "received", name);
      rows.add(
          List.of(
              Inline.of(name),
              Inline.of(String.valueOf(received)),
              Inline.of(String.valueOf(received - site.chance(15, "open", name)))));
    }
    return new Part.Grid(List.of("Dịch vụ công", "Tiếp nhận", "Giải quyết"), rows);
  }

  private void child(String key, String title, List<Part> parts) {
    site.add(Leaf.section(key, KEY, title, parts));
    children.add(new MenuEntry(title, Ref.page(key), List.of()));
  }
}
