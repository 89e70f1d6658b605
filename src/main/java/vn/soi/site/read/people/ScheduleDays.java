package vn.soi.site.read.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import vn.soi.site.read.lines.Line;
import vn.soi.site.read.lines.Lines;
import vn.soi.site.read.lines.Plain;
import vn.soi.site.read.tables.Cells;
import vn.soi.text.DateMention;
import vn.soi.text.DateRange;
import vn.soi.text.DateRanges;
import vn.soi.text.VietnameseDates;

/** Finds what holds a week's schedule and which days it covers. */
final class ScheduleDays {

  private static final int FEWEST_DAYS = 3;
  private static final int FEWEST_DAYS_OF_A_WEEK = 2;
  private static final int FEWEST_WORDS = 3;
  private static final int FEWEST_ENTRIES = 2;
  private static final int LEAD = 40;
  private static final int WEEKS_AHEAD = 5;
  private static final int LONGEST_SPAN = 100;
  private static final Pattern WEEKDAY =
      Pattern.compile(
          "^\\W{0,3}(?:sang |chieu )?(?:(?:thu|t) ?(?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat|cn)(?![a-z])"
              + "|^\\W{0,3}(?:hai|ba|tu|nam|sau|bay)\\W{0,3}$");

  /** A day without its year: "19/11". */
  private static final Pattern SHORT_DAY =
      Pattern.compile("^\\W{0,3}(?:ngay )?\\d{1,2}[/.-]\\d{1,2}(?![\\d/.-])");

  private static final Pattern WEEK = Pattern.compile("(?<![a-z])tuan (?:thu )?(\\d{1,2})(?!\\d)");

  /** The days from first to last. */
  record Span(LocalDate first, LocalDate last) {}

  private final LocalDate asOf;

  ScheduleDays(LocalDate asOf) {
    this.asOf = asOf;
  }

  /** The innermost element whose lines name three days or more, with entries beside them. */
  Optional<Element> table(Element main) {
    List<Line> lines = Lines.of(main);
    List<Line> named = named(lines);
    if (named.isEmpty() || !entries(lines.subList(lines.indexOf(named.get(0)), lines.size()))) {
      return Optional.empty();
    }
    Element outer = named.get(0).element();
    for (Line line : named) {
      while (!line.within(outer) && outer.parent() != null) {
        outer = outer.parent();
      }
    }
    Element table = outer.closest("table");
    return Optional.of(table == null ? outer : table);
  }

  /** The lines that begin with a day, when there are enough of them to be a schedule. */
  private List<Line> named(List<Line> lines) {
    List<Line> named = lines.stream().filter(this::day).toList();
    boolean week =
        lines.stream().anyMatch(line -> named(line.text(), Optional.empty()).isPresent());
    long days = named.stream().map(this::key).distinct().count();
    return days >= (week ? FEWEST_DAYS_OF_A_WEEK : FEWEST_DAYS) ? named : List.of();
  }

  private boolean day(Line line) {
    return line.text().length() < 400
        && (WEEKDAY.matcher(Plain.of(line.text())).find()
            || SHORT_DAY.matcher(Plain.of(line.text())).find()
            || startsWithDate(line.text()));
  }

  private String key(Line line) {
    Matcher weekday = WEEKDAY.matcher(Plain.of(line.text()));
    return weekday.find()
        ? weekday.group().replace(" ", "")
        : line.text().substring(0, Math.min(10, line.text().length()));
  }

  private boolean startsWithDate(String text) {
    return VietnameseDates.in(text.substring(0, Math.min(LEAD, text.length()))).stream()
        .anyMatch(date -> date.start() <= 8);
  }

  /** Whether somebody does something: lines that are more than a day, an hour or a column. */
  private boolean entries(List<Line> lines) {
    return lines.stream()
            .map(line -> told(line.text()))
            .filter(text -> !Cells.blank(text) && text.split(" ").length >= FEWEST_WORDS)
            .count()
        >= FEWEST_ENTRIES;
  }

  /** What a line says behind its day. */
  private String told(String text) {
    String plain =
        SHORT_DAY.matcher(WEEKDAY.matcher(Plain.of(text)).replaceFirst("")).replaceFirst("");
    String rest = text.substring(Math.max(0, text.length() - plain.length()));
    if (!DateRanges.in(rest).isEmpty()) {
      return "";
    }
    return VietnameseDates.in(rest.substring(0, Math.min(LEAD, rest.length()))).stream()
        .filter(date -> date.start() <= 8)
        .findFirst()
        .map(date -> rest.substring(date.end()).strip())
        .orElse(rest.strip());
  }

  /** The days that a title or the words above the table name, else those of its rows. */
  Optional<Span> span(String title, Element main, Element table) {
    return named(title, Optional.empty())
        .or(() -> above(main, table))
        .or(() -> inside(table))
        .or(() -> named(Cells.text(main), Optional.empty()));
  }

  private Optional<Span> above(Element main, Element table) {
    return Lines.of(main).stream()
        .takeWhile(line -> !line.within(table))
        .flatMap(line -> named(line.text(), Optional.empty()).stream())
        .reduce((earlier, later) -> later);
  }

  private Optional<Span> inside(Element table) {
    String text = String.join("\n", Lines.of(table).stream().map(Line::text).toList());
    List<LocalDate> dates =
        VietnameseDates.in(text, asOf.plusWeeks(WEEKS_AHEAD)).stream()
            .map(DateMention::date)
            .filter(this::plausible)
            .toList();
    return dates.stream()
        .max(Comparator.naturalOrder())
        .map(last -> new Span(firstWith(dates, last), last));
  }

  /** The first of the days of one schedule; what lies far before is another's. */
  private static LocalDate firstWith(List<LocalDate> dates, LocalDate last) {
    return dates.stream()
        .filter(date -> date.isAfter(last.minusDays(31)))
        .min(Comparator.naturalOrder())
        .orElse(last);
  }

  /** The stretch of days that words name: "từ ngày 19/11 đến 25/11/2012", "Tuần 47". */
  Optional<Span> named(String words, Optional<LocalDate> posted) {
    return DateRanges.in(words).stream()
        .filter(range -> plausible(range.first()))
        .filter(range -> range.first().plusDays(LONGEST_SPAN).isAfter(range.last()))
        .min(Comparator.comparingLong(ScheduleDays::length))
        .map(range -> new Span(range.first(), range.last()))
        .or(() -> week(words, posted));
  }

  private static long length(DateRange range) {
    return range.last().toEpochDay() - range.first().toEpochDay();
  }

  /** A week's number without its year: the year in which it was posted. */
  private static Optional<Span> week(String words, Optional<LocalDate> posted) {
    Matcher week = WEEK.matcher(Plain.of(words));
    return posted.isEmpty() || !week.find()
        ? Optional.empty()
        : DateRanges.in("tuần " + week.group(1) + " năm " + posted.get().getYear()).stream()
            .findFirst()
            .map(range -> new Span(range.first().with(DayOfWeek.MONDAY), range.last()));
  }

  private boolean plausible(LocalDate day) {
    return day.isAfter(LocalDate.of(1997, 1, 1)) && day.isBefore(asOf.plusYears(1));
  }
}
