package vn.soi.demo.compose;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import vn.soi.demo.Holding;
import vn.soi.demo.Holdings;
import vn.soi.demo.Profile;
import vn.soi.demo.State;
import vn.soi.demo.file.Documents;
import vn.soi.demo.file.Png;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.Leaf;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;
import vn.soi.demo.page.Ref;

/** A replica site in the making: pages, files and menu entries are added section by section. */
final class SiteDraft {
  private final Wording wording;
  private final Holdings holdings;
  private final Map<String, Leaf> pages = new LinkedHashMap<>();
  private final Map<String, Supplier<byte[]>> files = new LinkedHashMap<>();
  private final List<MenuEntry> menu = new ArrayList<>();

  SiteDraft(Wording wording, Holdings holdings) {
    this.wording = wording;
    this.holdings = holdings;
  }

  Wording wording() {
    return wording;
  }

  Profile profile() {
    return wording.profile();
  }

  String id() {
    return profile().id();
  }

  Holding held(String criterion) {
    return holdings.of(id(), criterion);
  }

  /** The whole points held for a criterion. */
  int points(String criterion) {
    return held(criterion).points().halves() / 2;
  }

  boolean holds(String criterion) {
    return !held(criterion).none();
  }

  /** Whether this step of a criterion whose steps add up is held. */
  boolean holds(String criterion, char step) {
    return held(criterion).steps().indexOf(step) >= 0;
  }

  State state(String category) {
    return holdings.state(id(), category);
  }

  int chance(int below, Object... words) {
    return Chance.of(below, id(), List.of(words));
  }

  void add(Leaf leaf) {
    if (pages.putIfAbsent(leaf.key(), leaf) != null) {
      throw new IllegalStateException(id() + " has two pages '" + leaf.key() + "'");
    }
  }

  void menu(MenuEntry entry) {
    menu.add(entry);
  }

  List<MenuEntry> menu() {
    return List.copyOf(menu);
  }

  Map<String, Leaf> pages() {
    return new LinkedHashMap<>(pages);
  }

  Map<String, Supplier<byte[]>> files() {
    return new LinkedHashMap<>(files);
  }

  /** Adds a section over as many pages as its entries need. */
  void listing(String key, String above, String title, List<Part> lead, List<Entry> entries) {
    int size = 8 + chance(5, "page size");
    int last = Math.max(1, (entries.size() + size - 1) / size);
    for (int part = 1; part <= last; part++) {
      List<Part> parts = new ArrayList<>(part == 1 ? lead : List.of());
      int from = (part - 1) * size;
      parts.add(new Part.Items(entries.subList(from, Math.min(entries.size(), from + size))));
      addPart(key, above, title, parts, part, last);
    }
  }

  /** Adds a table over as many pages as its rows need. */
  void table(String key, String above, String title, List<Part> lead, Part.Grid grid) {
    int size = 10;
    int last = Math.max(1, (grid.rows().size() + size - 1) / size);
    for (int part = 1; part <= last; part++) {
      List<Part> parts = new ArrayList<>(lead);
      int from = (part - 1) * size;
      List<List<Inline>> rows =
          grid.rows().subList(from, Math.min(grid.rows().size(), from + size));
      parts.add(new Part.Grid(grid.heads(), rows));
      addPart(key, above, title, parts, part, last);
    }
  }

  private void addPart(
      String key, String above, String title, List<Part> parts, int part, int last) {
    if (last > 1) {
      parts.add(new Part.Pager(key, part, last));
    }
    String own = part == 1 ? key : key + "@" + part;
    add(new Leaf(own, Leaf.Kind.SECTION, part, above, title, title, Optional.empty(), parts));
  }

  /** Adds an item with the tools that the site offers for items. */
  Leaf item(
      String key, String section, String title, Optional<LocalDateTime> posted, List<Part> parts) {
    Optional<Ref> print = Optional.empty();
    Optional<Ref> save = Optional.empty();
    if (holds("support.print-save", 'a')) {
      print = Optional.of(Ref.page(key + "!print"));
    }
    if (holds("support.print-save", 'b')) {
      save = Optional.of(document("luu-" + key.replace('.', '-') + ".docx", title, plain(parts)));
    }
    List<Part> whole = new ArrayList<>(parts);
    if (print.isPresent() || save.isPresent()) {
      whole.add(new Part.Tools(print, save));
    }
    Leaf leaf = Leaf.item(key, section, title, posted, whole).described(description(title, parts));
    add(leaf);
    if (print.isPresent()) {
      add(
          new Leaf(
              key + "!print",
              Leaf.Kind.PRINT,
              1,
              section,
              title,
              leaf.description(),
              posted,
              parts));
    }
    return leaf;
  }

  private static String description(String title, List<Part> parts) {
    String text = plain(parts);
    return text.isEmpty() ? title : text.substring(0, Math.min(text.length(), 150)).strip();
  }

  private static String plain(List<Part> parts) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (part instanceof Part.Paragraphs paragraphs) {
        paragraphs.texts().forEach(each -> text.append(each).append('\n'));
      }
    }
    return text.toString();
  }

  /** Adds a file whose name says its kind (pdf, docx, xlsx, zip). */
  Ref document(String name, String title, String text) {
    files.put(name, () -> Documents.of(name, profile().name(), title, text));
    return Ref.file(name);
  }

  /** Adds a picture. */
  String picture(String name, int width, int height) {
    files.put(name, () -> Png.of(width, height, Chance.of(1 << 20, id(), name)));
    return name;
  }
}
