package vn.soi.site.read.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;
import vn.soi.archive.Evidence;
import vn.soi.config.Lexicon;
import vn.soi.site.Page;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.DateMention;
import vn.soi.text.DateRange;
import vn.soi.text.DateRanges;
import vn.soi.text.Folded;
import vn.soi.text.VietnameseDates;

/** Finds until when comments on a draft are taken. */
final class Deadlines {

  private static final int BEFORE = 120;
  private static final int LONGEST = 60_000;
  private static final int EARLIEST = 1997;
  private final Lexicon fields;
  private final List<Folded> until;
  private final List<Folded> comments;

  /**
   * @param fields the lexicon draft-fields
   * @param words the lexicon draft-words
   */
  Deadlines(Lexicon fields, Lexicon words) {
    this.fields = fields;
    this.until = Phrases.of(words, "until");
    this.comments = Phrases.of(words, "comments");
  }

  /** A day and the words that make it a deadline. */
  record Deadline(LocalDate day, Evidence evidence) {}

  /** The first deadline that an element of a page states in words. */
  Optional<Deadline> in(Page page, Element element) {
    return in(Cells.text(element))
        .map(found -> new Deadline(found.day(), page.evidence(element, found.words())));
  }

  /** A day found and the words around it. */
  record Stated(LocalDate day, String words) {}

  /**
   * The first deadline that a text states: "Kết thúc lấy ý kiến: 30/11/2012", "góp ý trước ngày
   * 30/11/2012", "Thời gian lấy ý kiến: từ 01/11/2012 đến 30/11/2012".
   */
  Optional<Stated> in(String text) {
    String bounded = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    List<DateRange> ranges = DateRanges.in(bounded);
    int from = 0;
    for (DateMention mention : VietnameseDates.in(bounded)) {
      Optional<DateRange> range =
          ranges.stream()
              .filter(r -> r.start() <= mention.start() && mention.end() <= r.end())
              .findFirst();
      int start = range.map(r -> Math.min(r.start(), mention.start())).orElse(mention.start());
      int head = Math.max(Math.min(from, start), start - BEFORE);
      LocalDate day = range.map(DateRange::last).orElse(mention.date());
      String before = bounded.substring(head, start);
      String around = bounded.substring(Math.max(0, start - BEFORE), start);
      boolean stated = range.isPresent() ? stretch(before) : limit(before, around);
      if (day.getYear() >= EARLIEST && stated) {
        return Optional.of(
            new Stated(day, bounded.substring(head, Math.max(mention.end(), start))));
      }
      from = mention.end();
    }
    return Optional.empty();
  }

  /** A day that a table or list labels as the deadline. */
  static Optional<LocalDate> labelled(String value) {
    List<DateRange> ranges = DateRanges.in(value);
    return ranges.isEmpty()
        ? VietnameseDates.in(value).stream().map(DateMention::date).reduce((one, last) -> last)
        : Optional.of(ranges.get(ranges.size() - 1).last());
  }

  /** "Lấy ý kiến: 01/11/2012 - Kết thúc: 30/11/2012" names comments before the other day. */
  private boolean limit(String before, String around) {
    Folded words = Folded.of(before);
    Folded wider = Folded.of(around);
    return fields.in(before).filter("deadline"::equals).isPresent()
        || (until.stream().anyMatch(words::contains)
            && comments.stream().anyMatch(wider::contains));
  }

  private boolean stretch(String before) {
    Folded words = Folded.of(before);
    return limit(before, before) || comments.stream().anyMatch(words::contains);
  }
}
