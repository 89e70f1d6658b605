package vn.soi.site.read.documents;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.site.Link;
import vn.soi.site.Outline;
import vn.soi.site.Page;
import vn.soi.site.read.tables.Cells;
import vn.soi.site.read.tables.LabelledValue;
import vn.soi.site.read.tables.LabelledValues;
import vn.soi.text.Folded;

/** Finds where comments on a draft go: a form, or the address or e-mail of the receiving unit. */
final class Channels {

  private static final int AROUND = 300;
  private static final int LONGEST = 60_000;
  private static final Pattern EMAIL =
      Pattern.compile(
          "(?<![\\w.+-])[\\w.+-]{1,64}+(?:@|\\s?\\[at\\]\\s?|\\(at\\))[a-zA-Z0-9.-]{1,60}\\.[a-zA-Z]{2,10}");
  private static final Pattern STREET =
      Pattern.compile(
          "(?iu)(?:số\\s+\\d|đường\\s|phố\\s|phường\\s|địa\\s+chỉ|thị\\s+xã|thành\\s+phố|tp\\.)");
  private static final Pattern SENT =
      Pattern.compile(
          "(?iu)(?:góp\\s+ý|ý\\s+kiến)[^.;:]{0,80}?\\s(?:gửi|về|tới|đến)\\s[^;]{0,200}");
  private final Outline outline;
  private final Lexicon fields;
  private final List<Folded> comments;

  Channels(Outline outline, Lexicon fields, Lexicon words) {
    this.outline = outline;
    this.fields = fields;
    this.comments = Phrases.of(words, "comments");
  }

  /** The channel that stands with a draft: on its own page, in its row, or on its list. */
  Optional<Evidence> of(Entry entry) {
    Element row = entry.element();
    Page list = entry.listedOn();
    return entry
        .detail()
        .flatMap(page -> on(page, page.main()))
        .or(() -> on(list, row))
        .or(() -> form(list, list.main()))
        .or(() -> address(list, list.main()));
  }

  private Optional<Evidence> on(Page page, Element element) {
    return form(page, element).or(() -> linkedForm(page, element)).or(() -> address(page, element));
  }

  /** A form that can be filled with words and sent; some platforms wrap the whole page in it. */
  private static Optional<Evidence> form(Page page, Element element) {
    return element.select("textarea").stream()
        .filter(area -> posted(area.closest("form")))
        .findFirst()
        .map(area -> page.evidence(holder(area, element)));
  }

  private static boolean posted(@Nullable Element form) {
    return form != null && form.attr("method").equalsIgnoreCase("post");
  }

  private static Element holder(Element area, Element element) {
    Element form = area.closest("form");
    return form != null && form.parents().contains(element) ? form : area;
  }

  /** "Gửi góp ý", where that leads to a form. */
  private Optional<Evidence> linkedForm(Page page, Element element) {
    return page.links().stream()
        .filter(link -> link.element().parents().contains(element))
        .filter(link -> Cells.term(fields, link.label()).filter("send"::equals).isPresent())
        .map(Link::target)
        .flatMap(target -> outline.page(target).stream())
        .filter(target -> !target.equals(page))
        .flatMap(target -> form(target, target.main()).stream())
        .findFirst();
  }

  private Optional<Evidence> address(Page page, Element element) {
    Stream<Evidence> labelled =
        LabelledValues.in(element).stream()
            .filter(value -> receives(value.label()) && isAddress(value.value()))
            .map(value -> evidence(page, value));
    return labelled.findFirst().or(() -> mail(page, element)).or(() -> postal(page, element));
  }

  private boolean receives(String label) {
    return Cells.term(fields, label)
        .filter(id -> id.equals("unit") || id.equals("send"))
        .isPresent();
  }

  private static boolean isAddress(String value) {
    return EMAIL.matcher(value).find() || STREET.matcher(value).find();
  }

  private static Evidence evidence(Page page, LabelledValue value) {
    return page.evidence(value.element(), value.label() + ": " + value.value());
  }

  /** "Ý kiến gửi về: Sở Tư pháp, số 12 đường …" in a sentence. */
  private static Optional<Evidence> postal(Page page, Element element) {
    String text = Cells.text(element);
    return SENT.matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(sentence -> STREET.matcher(sentence).find())
        .findFirst()
        .map(sentence -> page.evidence(element, sentence));
  }

  /** An e-mail address in words about sending comments. */
  private Optional<Evidence> mail(Page page, Element element) {
    String text = Cells.text(element);
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    Matcher email = EMAIL.matcher(bounded);
    while (email.find()) {
      int from = Math.max(0, email.start() - AROUND);
      Folded before = Folded.of(bounded.substring(from, email.start()));
      if (comments.stream().anyMatch(before::contains)) {
        String excerpt = bounded.substring(Math.max(0, email.start() - 100), email.end());
        return Optional.of(page.evidence(element, excerpt));
      }
    }
    return Optional.empty();
  }
}
