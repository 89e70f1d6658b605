package vn.soi.site.read.people;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.config.Lexicon;
import vn.soi.site.Contact;
import vn.soi.site.Page;
import vn.soi.site.read.lines.InlineLabels;
import vn.soi.site.read.lines.InlineLabels.Labelled;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Plain;
import vn.soi.site.read.tables.Cells;

/** Gathers the data of one contact from lines that follow each other. */
final class ContactLines {

  private static final int LONGEST = 250;
  private static final int LONGEST_LINE = 600;
  private static final Pattern BOTH =
      Pattern.compile(
          "(?<![a-z])(?:dien thoai|d/?t|tel|phone)\\s{0,2}(?:[/,&-]|va)\\s{0,2}(?:so )?fax");
  private static final Pattern PLACE =
      Pattern.compile(
          "(?<![a-z])(?:so \\d|duong|pho|to \\d|khu|thon|phuong|xa|thi tran|thi xa|quan|huyen"
              + "|thanh pho|tp|tinh|tang|toa nha|quoc lo|ngo)(?![a-z])");
  private static final Pattern BEGINS_AS_ADDRESS =
      Pattern.compile("^(?:so \\d|\\d{1,4}[a-z]?,? |tang \\d|toa nha |khu |duong |quoc lo )");

  private final Lexicon fields;
  private final InlineLabels labels;
  private final Map<String, String> data = new LinkedHashMap<>();
  private final List<Element> elements = new ArrayList<>();

  /** The field whose label stood alone in the line before. */
  private final List<String> awaited = new ArrayList<>();

  /** Addresses after the first. */
  private final List<String> further = new ArrayList<>();

  /**
   * @param labels those of the fields, before values
   */
  ContactLines(Lexicon fields, InlineLabels labels) {
    this.fields = fields;
    this.labels = labels;
  }

  /** Takes what a line tells; whether it told anything. */
  boolean read(Line line) {
    int before = data.size();
    String text = line.text();
    if (text.length() > LONGEST_LINE) {
      return false;
    }
    List<Labelled> found = labels.in(text);
    if (found.isEmpty()) {
      awaited.forEach(term -> value(term, text, line));
    }
    awaited.clear();
    fields.exactly(text).ifPresent(awaited::add);
    found.forEach(pair -> value(pair.term(), pair.value(), line));
    if (BOTH.matcher(Plain.of(text)).find()) {
      Phones.in(text)
          .ifPresent(
              number -> {
                put("phone", number, line);
                put("fax", number, line);
              });
    }
    Emails.in(text, line.element()).ifPresent(mail -> put("email", mail, line));
    if (!data.containsKey("address") && !found.isEmpty()) {
      before(text, found.get(0)).ifPresent(place -> put("address", place, line));
    }
    if (!data.containsKey("address") && address(text) && begins(text)) {
      put("address", text, line);
    }
    return data.size() > before;
  }

  /** Whether a second address follows: another contact has begun. */
  boolean repeats() {
    return !further.isEmpty();
  }

  private void value(String term, String value, Line line) {
    switch (term) {
      case "phone", "fax" -> Phones.labelled(value).ifPresent(number -> put(term, number, line));
      case "email" -> Emails.in(value).ifPresent(mail -> put(term, mail, line));
      default -> {
        if (address(value)) {
          if (data.containsKey(term) && data.size() > 1) {
            further.add(value);
          }
          put(term, value, line);
        }
      }
    }
  }

  private static boolean address(String value) {
    return value.length() >= 10
        && value.length() <= LONGEST
        && !Cells.blank(value)
        && PLACE.matcher(Plain.of(value)).results().count() >= (value.matches(".*\\d.*") ? 1 : 2);
  }

  /** "UBND huyện A, thị trấn B, tỉnh C. Điện thoại: …": an address needs no label of its own. */
  private static Optional<String> before(String text, Labelled first) {
    String head = text.substring(0, first.start()).strip();
    String[] parts = head.split(",", 6);
    List<Matcher> places =
        Arrays.stream(parts).skip(1).map(part -> PLACE.matcher(Plain.of(part.strip()))).toList();
    boolean place =
        places.stream().anyMatch(Matcher::lookingAt)
            || places.stream().filter(Matcher::find).count() >= 2;
    return Optional.of(head).filter(it -> place && address(it));
  }

  private static boolean begins(String text) {
    String plain = Plain.of(text);
    return BEGINS_AS_ADDRESS.matcher(plain).find() && PLACE.matcher(plain).results().count() >= 2;
  }

  private void put(String term, String value, Line line) {
    if (data.putIfAbsent(term, value) == null) {
      elements.add(line.element());
    }
  }

  Optional<Contact> contact(Page page) {
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    Element from = elements.get(0);
    Element to = elements.get(elements.size() - 1);
    return Optional.of(
        new Contact(
            Optional.ofNullable(data.get("address")),
            Optional.ofNullable(data.get("phone")),
            Optional.ofNullable(data.get("fax")),
            Optional.ofNullable(data.get("email")),
            page,
            common(from, to)));
  }

  /** The innermost element that holds both. */
  private static Element common(Element one, Element other) {
    Element outer = one;
    while (!outer.equals(other) && !other.parents().contains(outer) && outer.parent() != null) {
      outer = outer.parent();
    }
    return outer;
  }
}
