package vn.soi.site.read.forms;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.soi.site.Field;
import vn.soi.site.Form;
import vn.soi.site.Page;
import vn.soi.text.Excerpt;

/** Finds the forms of a page as a reader sees them. */
public final class Forms {

  private static final int MOST_CONTROLS = 300;
  private static final int LONGEST_WORDS = 2000;
  private static final int LINKS_OF_A_WHOLE_PAGE = 20;
  private static final int BUTTON_REACH = 8;
  private static final int LINK_REACH = 3;
  private static final String SENDERS =
      "button:not([type=reset]), input[type=submit], input[type=image], input[type=button],"
          + " a[onclick], a[href^=javascript], img[onclick], span[onclick], div[onclick]";

  private Forms() {}

  /** The forms in document order: real ones first, then those that only look like one. */
  public static List<Form> of(Page page) {
    List<Form> forms = new ArrayList<>();
    List<Element> proper =
        page.document().select("form").stream().filter(form -> !wrapsPage(form)).toList();
    proper.forEach(form -> add(forms, page, form));
    Set<Element> groups = new LinkedHashSet<>();
    page.document().select(SENDERS).stream()
        .filter(sender -> proper.stream().noneMatch(form -> within(form, sender)))
        .limit(MOST_CONTROLS)
        .forEach(sender -> group(sender).ifPresent(groups::add));
    page.document().select("input[onkeypress], input[onkeydown], input[type=search]").stream()
        .filter(box -> proper.stream().noneMatch(form -> within(form, box)))
        .filter(box -> groups.stream().noneMatch(group -> within(group, box)))
        .limit(MOST_CONTROLS)
        .map(Element::parent)
        .filter(java.util.Objects::nonNull)
        .forEach(groups::add);
    groups.forEach(group -> add(forms, page, group));
    return List.copyOf(forms);
  }

  /** Whether the one form of the page is only its wrapping, as ASP.NET writes it. */
  private static boolean wrapsPage(Element form) {
    return form.selectFirst("input[name=__VIEWSTATE]") != null
        || form.select("a[href]").size() > LINKS_OF_A_WHOLE_PAGE;
  }

  private static void add(List<Form> forms, Page page, Element element) {
    List<Field> fields = Fields.in(element);
    if (!fields.isEmpty()) {
      forms.add(form(page, element, fields));
    }
  }

  private static Form form(Page page, Element element, List<Field> fields) {
    Element form = element.closest("form");
    boolean posts = form != null && form.attr("method").strip().equalsIgnoreCase("post");
    boolean submits =
        element.selectFirst(SENDERS) != null
            || element.selectFirst("button[onclick], input[onkeypress]") != null;
    return new Form(page, element, action(page, form), posts, submits, fields, words(element));
  }

  private static Optional<URI> action(Page page, @Nullable Element form) {
    if (form == null) {
      return Optional.empty();
    }
    String action = form.absUrl("action");
    try {
      return Optional.of(action.isBlank() ? page.url() : URI.create(action.replace(" ", "%20")));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /** The smallest element around a button that holds something to fill in. */
  private static Optional<Element> group(Element sender) {
    boolean button = sender.normalName().equals("button") || sender.normalName().equals("input");
    int reach = button ? BUTTON_REACH : LINK_REACH;
    Element around = sender.parent();
    for (int climbed = 0; climbed < reach && around != null; climbed++) {
      if (isWholePage(around)) {
        return Optional.empty();
      }
      if (Fields.in(around).stream().anyMatch(Forms::asks)) {
        return Optional.of(around);
      }
      around = around.parent();
    }
    return Optional.empty();
  }

  private static boolean asks(Field field) {
    return field.fillable() || field.kind() == Field.Kind.PASSWORD;
  }

  private static boolean isWholePage(Element element) {
    String name = element.normalName();
    return name.equals("body") || name.equals("html") || name.equals("form");
  }

  private static boolean within(Element outer, Element inner) {
    return inner.equals(outer) || inner.parents().contains(outer);
  }

  private static String words(Element element) {
    StringBuilder words = new StringBuilder(Excerpt.start(ownText(element), LONGEST_WORDS / 2));
    for (Element control : element.select("input, textarea, button, img, a[title]")) {
      if (words.length() > LONGEST_WORDS) {
        break;
      }
      for (String attribute : List.of("placeholder", "title", "alt", "aria-label", "value")) {
        boolean says =
            !attribute.equals("value")
                || List.of("submit", "button", "text", "")
                    .contains(control.attr("type").toLowerCase(Locale.ROOT));
        if (says && control.hasAttr(attribute) && !control.attr(attribute).isBlank()) {
          // Apart, for they do not stand together on the page.
          words.append(" | ").append(control.attr(attribute).strip());
        }
      }
    }
    return Excerpt.start(words.toString().replaceFirst("^[ |]+", ""), LONGEST_WORDS);
  }

  /** The text without the choices of its lists, which name anything. */
  private static String ownText(Element element) {
    Element copy = element.clone();
    copy.select("option").remove();
    return copy.text();
  }
}
