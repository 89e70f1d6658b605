package vn.soi.crawl;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.soi.archive.Addresses;

/** Finds forms that may be asked: GET, a box for words, nothing that would be sent to a person. */
final class FormReader {

  private static final int MOST_FORMS = 20;
  private static final String BOXES =
      "input:not([type]),input[type=text i],input[type=search i],input[type='']";

  private FormReader() {}

  static List<FoundForm> read(Document document, URI base, Under under) {
    return document.select("form").stream()
        .limit(MOST_FORMS)
        .filter(form -> !form.attr("method").strip().equalsIgnoreCase("post"))
        .flatMap(form -> read(form, base, under).stream())
        .toList();
  }

  private static Optional<FoundForm> read(Element form, URI base, Under under) {
    boolean sendsSomething =
        !form.select("textarea,input[type=password i],input[type=file i],input[type=email i]")
            .isEmpty();
    List<Element> boxes = form.select(BOXES).stream().filter(box -> box.hasAttr("name")).toList();
    Optional<URI> action =
        form.attr("action").isBlank()
            ? Optional.of(base)
            : Addresses.resolve(base, form.attr("action"));
    if (sendsSomething || boxes.isEmpty() || action.isEmpty()) {
      return Optional.empty();
    }
    Element box = boxes.get(0);
    return Optional.of(
        new FoundForm(
            action.get(), box.attr("name"), words(form, box), rest(form, box), under.words(form)));
  }

  private static String words(Element form, Element box) {
    StringBuilder words = new StringBuilder();
    List<String> own =
        List.of(
            box.attr("name"),
            box.attr("placeholder"),
            box.attr("title"),
            box.attr("value"),
            form.id(),
            form.className());
    own.forEach(text -> words.append(text).append(" . "));
    for (Element button :
        form.select("button,input[type=submit i],input[type=image i],label,legend")) {
      List<String> texts = List.of(button.text(), button.attr("value"), button.attr("alt"));
      texts.forEach(text -> words.append(text).append(" . "));
    }
    return words.length() > 1000 ? words.substring(0, 1000) : words.toString();
  }

  private static List<Map.Entry<String, String>> rest(Element form, Element box) {
    List<Map.Entry<String, String>> rest = new ArrayList<>();
    boolean submitted = false;
    for (Element field : form.select("input[name],select[name],button[name]")) {
      String type = field.attr("type").toLowerCase(Locale.ROOT);
      if (field.equals(box)
          || type.equals("image")
          || type.equals("reset")
          || type.equals("button")) {
        continue;
      }
      boolean submit = type.equals("submit") || field.normalName().equals("button");
      boolean unchecked =
          (type.equals("checkbox") || type.equals("radio")) && !field.hasAttr("checked");
      if (!unchecked && !(submit && submitted)) {
        rest.add(Map.entry(field.attr("name"), value(field)));
      }
      submitted |= submit;
    }
    return rest;
  }

  private static String value(Element field) {
    if (!field.normalName().equals("select")) {
      return field.attr("value");
    }
    Element selected = field.selectFirst("option[selected]");
    Element option = selected == null ? field.selectFirst("option") : selected;
    return option == null ? "" : option.hasAttr("value") ? option.attr("value") : option.text();
  }
}
