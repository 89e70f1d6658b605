package vn.soi.demo.look;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.soi.demo.page.Entry;
import vn.soi.demo.page.Inline;
import vn.soi.demo.page.MenuEntry;
import vn.soi.demo.page.Part;

/** Shows pieces of content as the values that templates ask for. */
final class PartView {
  private final Book book;
  private final boolean imageTexts;

  PartView(Book book, boolean imageTexts) {
    this.book = book;
    this.imageTexts = imageTexts;
  }

  /** One value whose name is the piece's kind. */
  Map<String, Object> of(Part part) {
    if (part instanceof Part.Heading heading) {
      return Map.of("heading", heading.text());
    }
    if (part instanceof Part.Paragraphs paragraphs) {
      return Map.of("paragraphs", paragraphs.texts());
    }
    if (part instanceof Part.Items items) {
      return Map.of("items", Map.of("entries", items.entries().stream().map(this::entry).toList()));
    }
    if (part instanceof Part.Fields fields) {
      return Map.of("fields", Map.of("rows", fields.fields().stream().map(this::field).toList()));
    }
    if (part instanceof Part.Grid grid) {
      return Map.of("grid", grid(grid));
    }
    if (part instanceof Part.Files files) {
      return Map.of("files", Map.of("rows", files.files().stream().map(this::inline).toList()));
    }
    if (part instanceof Part.Image image) {
      return Map.of("image", image(image.file(), image.alt()));
    }
    if (part instanceof Part.Form form) {
      return Map.of("form", form(form));
    }
    if (part instanceof Part.Tree tree) {
      return Map.of("tree", Map.of("entries", menu(tree.entries())));
    }
    return rest(part);
  }

  private Map<String, Object> rest(Part part) {
    if (part instanceof Part.Answer answer) {
      return Map.of("answer", answer(answer));
    }
    if (part instanceof Part.Pager pager) {
      return Map.of("pager", Map.of("pages", pager(pager)));
    }
    if (part instanceof Part.Source source) {
      return Map.of("source", source.text());
    }
    Map<String, Object> tools = new LinkedHashMap<>();
    if (part instanceof Part.Tools some) {
      some.print().ifPresent(ref -> tools.put("print", book.address(ref)));
      some.save().ifPresent(ref -> tools.put("save", book.address(ref)));
    }
    return Map.of("tools", tools);
  }

  Map<String, Object> inline(Inline inline) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("text", inline.text());
    view.put("url", inline.ref().map(book::address).orElse(""));
    return view;
  }

  private Map<String, Object> entry(Entry entry) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("title", entry.title());
    view.put("url", book.address(entry.ref()));
    view.put("date", entry.posted().map(book.platform().listDate()::format).orElse(""));
    view.put("summary", entry.summary());
    entry.image().ifPresent(file -> view.put("picture", image(file, entry.title())));
    return view;
  }

  private Map<String, Object> field(Part.Field field) {
    return Map.of(
        "label", field.label(), "values", field.values().stream().map(this::inline).toList());
  }

  private Map<String, Object> grid(Part.Grid grid) {
    List<Map<String, Object>> rows = new ArrayList<>();
    for (List<Inline> row : grid.rows()) {
      rows.add(Map.of("cells", row.stream().map(this::inline).toList()));
    }
    return Map.of("heads", grid.heads(), "rows", rows);
  }

  Map<String, Object> image(String file, String alt) {
    return Map.of("src", book.file(file), "alt", imageTexts ? alt : "");
  }

  /** A form; a GET form's fixed parameters stand in hidden inputs, as browsers drop them. */
  Map<String, Object> form(Part.Form form) {
    String address = book.function(form.kind());
    int query = address.indexOf('?');
    List<Map<String, Object>> hidden = new ArrayList<>();
    if (form.get() && query > 0) {
      for (String pair : address.substring(query + 1).split("&", -1)) {
        int is = pair.indexOf('=');
        hidden.add(Map.of("name", pair.substring(0, is), "value", pair.substring(is + 1)));
      }
    }
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("action", form.get() && query > 0 ? address.substring(0, query) : address);
    view.put("method", form.get() ? "get" : "post");
    view.put("hidden", hidden);
    view.put("button", form.button());
    view.put("inputs", form.inputs().stream().map(PartView::input).toList());
    return view;
  }

  private static Map<String, Object> input(Part.Input input) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("name", input.name());
    view.put("label", input.label());
    view.put("type", input.type());
    view.put("area", input.type().equals("textarea"));
    return view;
  }

  private Map<String, Object> answer(Part.Answer answer) {
    Map<String, Object> view = new LinkedHashMap<>();
    view.put("question", answer.question());
    view.put("asker", answer.asker());
    view.put("asked", book.platform().listDate().format(answer.asked()));
    view.put("answer", answer.answer());
    view.put("by", answer.by());
    view.put("answered", book.platform().listDate().format(answer.at()));
    return view;
  }

  private List<Map<String, Object>> pager(Part.Pager pager) {
    List<Map<String, Object>> pages = new ArrayList<>();
    for (int i = 1; i <= pager.last(); i++) {
      Map<String, Object> page = new LinkedHashMap<>();
      page.put("number", String.valueOf(i));
      page.put("url", book.part(pager.key(), i));
      page.put("here", i == pager.current());
      pages.add(page);
    }
    return pages;
  }

  List<Map<String, Object>> menu(List<MenuEntry> entries) {
    List<Map<String, Object>> views = new ArrayList<>();
    for (MenuEntry entry : entries) {
      Map<String, Object> view = new LinkedHashMap<>();
      view.put("label", entry.label());
      view.put("alt", imageTexts ? entry.label() : "");
      view.put("url", book.address(entry.ref()));
      List<Map<String, Object>> children = menu(entry.children());
      view.put("branch", children.isEmpty() ? "" : Map.of("children", children));
      views.add(view);
    }
    return views;
  }
}
