package vn.soi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds stretches of days in a running text: "Từ ngày 19/11/2012 đến ngày 25/11/2012", "(19/11 -
 * 25/11/2012)", "19-25/11/2012", and named ones: weeks, months, quarters, half years.
 */
public final class DateRanges {
  private static final int WINDOW = 64;
  private static final String LINK =
      " ?(?:den|toi|-) ?(?:het ?)?(?:\\d{1,2} ?[:hg] ?(?:\\d{2})?,? ?)?"
          + "(?:(?:thu ?[a-z2-7]{1,3}|chu nhat)[ ,(]{0,3})?(?:ngay ?)?$";
  private static final Pattern BETWEEN = Pattern.compile("^[ ,]{0,2}" + LINK);
  private static final Pattern DAY_AND_MONTH =
      Pattern.compile("(?<![\\d/.-])(?<d>\\d{1,2})(?: ?[/.-] ?| ?thang ?)(?<m>\\d{1,2})" + LINK);
  // A bare "2 - 25/11/2012" may be anything; "2-25/11/2012" and "ngày 2 đến 25/11/2012" are ranges.
  private static final Pattern DAY_ONLY =
      Pattern.compile(
          "(?:(?<![\\d/.a-z-]|thu )(?<d>\\d{1,2})-|(?:tu|ngay) ?(?<e>\\d{1,2})" + LINK + ")$");

  private DateRanges() {}

  /** Every stretch of days, in order of appearance; one that would end before it begins is none. */
  public static List<DateRange> in(String text) {
    Shadow shadow = Shadow.lower(text, VietnameseDates.LONGEST);
    List<FoundDay> days = new ArrayList<>(DayForm.dated(shadow.text()));
    days.sort(Comparator.comparingInt(FoundDay::start));
    List<DateRange> ranges = new ArrayList<>(NamedSpans.in(shadow));
    for (int i = 0; i < days.size(); i++) {
      int from = i == 0 ? 0 : days.get(i - 1).end();
      Optional<FoundDay> first =
          i == 0
              ? Optional.empty()
              : Optional.of(days.get(i - 1)).filter(linkedTo(shadow.text(), days.get(i)));
      FoundDay last = days.get(i);
      first
          .or(() -> shortened(shadow.text(), last, from))
          .filter(f -> !f.date().isAfter(last.date()))
          .ifPresent(f -> ranges.add(range(shadow, f, last)));
    }
    ranges.sort(Comparator.comparingInt(DateRange::start));
    return List.copyOf(ranges);
  }

  private static Predicate<FoundDay> linkedTo(String shadow, FoundDay last) {
    return first ->
        last.start() - first.end() > 0
            && last.start() - first.end() < WINDOW
            && BETWEEN.matcher(shadow.substring(first.end(), last.start())).matches();
  }

  /** The first day before the last one, written without its year or without its month. */
  private static Optional<FoundDay> shortened(String shadow, FoundDay last, int from) {
    Matcher dayAndMonth = DAY_AND_MONTH.matcher(shadow);
    dayAndMonth.region(Math.max(from, last.start() - WINDOW), last.start());
    if (dayAndMonth.find()) {
      int month = Integer.parseInt(dayAndMonth.group("m"));
      boolean overNewYear = month > last.date().getMonthValue();
      int year = last.date().getYear() - (overNewYear ? 1 : 0);
      return day(year, month, dayAndMonth.group("d"), dayAndMonth.start("d"), last);
    }
    Matcher dayOnly = DAY_ONLY.matcher(shadow);
    dayOnly.region(Math.max(from, last.start() - WINDOW), last.start());
    if (!dayOnly.find()) {
      return Optional.empty();
    }
    String group = dayOnly.group("d") == null ? "e" : "d";
    int month = last.date().getMonthValue();
    return day(last.date().getYear(), month, dayOnly.group(group), dayOnly.start(group), last);
  }

  private static Optional<FoundDay> day(int year, int month, String day, int start, FoundDay last) {
    return FoundDay.day(year, month, Integer.parseInt(day))
        .map(date -> new FoundDay(date, start, last.start(), false));
  }

  private static DateRange range(Shadow shadow, FoundDay first, FoundDay last) {
    return new DateRange(
        first.date(), last.date(), shadow.start(first.start()), shadow.end(last.end()));
  }
}
