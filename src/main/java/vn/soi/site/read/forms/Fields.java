package vn.soi.site.read.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.soi.site.Field;
import vn.soi.text.Excerpt;
import vn.soi.text.Folded;

/** Reads the fields inside an element with what stands at them. */
final class Fields {

  static final String CONTROLS = "input, textarea, select";

  private static final int LONGEST_LABEL = 200;
  private static final int LONGEST_CAPTION = 60;
  private static final int MOST = 200;
  private static final Set<String> NO_FIELDS =
      Set.of("hidden", "submit", "button", "image", "reset");
  private static final Pattern CAPTCHA =
      Pattern.compile(
          "captcha|ma (?:bao ve|bao mat|xac nhan|xac thuc|kiem tra|an toan)|security ?code");

  private Fields() {}

  static List<Field> in(Element element) {
    return element.select(CONTROLS).stream()
        .filter(control -> !isButton(control))
        .limit(MOST)
        .map(Fields::field)
        .toList();
  }

  private static boolean isButton(Element control) {
    return control.normalName().equals("input") && NO_FIELDS.contains(type(control));
  }

  private static Field field(Element control) {
    String label = label(control);
    String name = control.hasAttr("name") ? control.attr("name") : control.id();
    return new Field(kind(control, label, name), label, name, control);
  }

  private static Field.Kind kind(Element control, String label, String name) {
    if (control.normalName().equals("textarea")) {
      return Field.Kind.AREA;
    }
    if (control.normalName().equals("select")) {
      return Field.Kind.CHOICE;
    }
    return switch (type(control)) {
      case "password" -> Field.Kind.PASSWORD;
      case "file" -> Field.Kind.FILE;
      case "checkbox", "radio" -> Field.Kind.OPTION;
      default ->
          CAPTCHA.matcher(Folded.of(label + " " + name).text()).find()
              ? Field.Kind.CAPTCHA
              : Field.Kind.TEXT;
    };
  }

  static String type(Element control) {
    return control.attr("type").strip().toLowerCase(Locale.ROOT);
  }

  private static String label(Element control) {
    List<String> parts = new ArrayList<>();
    if (!control.id().isEmpty() && control.ownerDocument() != null) {
      control
          .root()
          .getElementsByAttributeValue("for", control.id())
          .forEach(label -> parts.add(label.text()));
    }
    Element around = control.closest("label");
    if (around != null) {
      parts.add(around.text());
    }
    Stream.of("aria-label", "placeholder", "title").map(control::attr).forEach(parts::add);
    if (!control.normalName().equals("select") && !control.normalName().equals("textarea")) {
      parts.add(control.attr("value"));
    }
    parts.add(before(control));
    String joined = String.join(" ", parts.stream().filter(p -> !p.isBlank()).distinct().toList());
    return Excerpt.start(joined.strip(), LONGEST_LABEL);
  }

  /** The words before a field: on its line, else in the cell or element before it. */
  private static String before(Element control) {
    Node place = control;
    for (int climbed = 0; climbed < 3 && place != null; climbed++) {
      for (Node earlier = place.previousSibling();
          earlier != null;
          earlier = earlier.previousSibling()) {
        String words = words(earlier);
        if (words.isEmpty()) {
          continue;
        }
        // A whole menu above a form is no caption of its first field.
        boolean outside = place.nodeName().equals("form");
        return outside && words.length() > LONGEST_CAPTION ? "" : words;
      }
      place = place.parent();
    }
    return "";
  }

  private static String words(Node node) {
    if (node instanceof TextNode text) {
      return text.text().strip();
    }
    if (node instanceof Element element && element.selectFirst(CONTROLS) == null) {
      return Excerpt.start(element.text().strip(), LONGEST_LABEL);
    }
    return "";
  }
}
