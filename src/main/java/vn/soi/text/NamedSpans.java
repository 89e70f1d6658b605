package vn.soi.text;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.WeekFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds weeks, months, quarters and half years by name: "tuần 47 năm 2012", "tháng 11/2012", "quý
 * IV năm 2012", "6 tháng cuối năm 2012". Weeks are those of ISO 8601, Monday to Sunday.
 */
final class NamedSpans {
  private static final String IN_YEAR =
      " ?(?:,|/|-|nam)? ?(?:nam ?)?(?<y>(?:19|20)\\d{2})(?![\\d/])";
  private static final Pattern WEEK =
      Pattern.compile("(?<![a-z])tuan ?(?:thu |le |so )?(?<n>\\d{1,2})" + IN_YEAR);
  // "ngày 22 tháng 11 năm 2012" and "6 tháng 2012" are no month's name.
  private static final Pattern MONTH =
      Pattern.compile("(?=th)(?<!\\d ?[,/-]? ?|[a-z])thang ?(?<n>\\d{1,2})" + IN_YEAR);
  private static final Pattern QUARTER =
      Pattern.compile("(?<![a-z])quy ?(?<n>iv|i{1,3}|[1-4])" + IN_YEAR);
  private static final Pattern HALF =
      Pattern.compile("(?:6|sau) thang (?<n>dau|cuoi) nam ?(?<y>(?:19|20)\\d{2})(?![\\d/])");

  private NamedSpans() {}

  static List<DateRange> in(Shadow shadow) {
    List<DateRange> spans = new ArrayList<>();
    for (Matcher m = WEEK.matcher(shadow.text()); m.find(); ) {
      week(shadow, m, spans);
    }
    for (Matcher m = MONTH.matcher(shadow.text()); m.find(); ) {
      int month = Integer.parseInt(m.group("n"));
      if (month >= 1 && month <= 12) {
        spans.add(months(shadow, m, month, 1));
      }
    }
    for (Matcher m = QUARTER.matcher(shadow.text()); m.find(); ) {
      spans.add(months(shadow, m, quarter(m.group("n")) * 3 - 2, 3));
    }
    for (Matcher m = HALF.matcher(shadow.text()); m.find(); ) {
      spans.add(months(shadow, m, m.group("n").equals("dau") ? 1 : 7, 6));
    }
    return spans;
  }

  private static void week(Shadow shadow, Matcher match, List<DateRange> spans) {
    int number = Integer.parseInt(match.group("n"));
    LocalDate inFirstWeek = LocalDate.of(year(match), 1, 4);
    long weeks = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirstWeek).getMaximum();
    if (number >= 1 && number <= weeks) {
      LocalDate monday = inFirstWeek.with(WeekFields.ISO.dayOfWeek(), 1).plusWeeks(number - 1L);
      spans.add(range(shadow, match, monday, monday.plusDays(6)));
    }
  }

  private static DateRange months(Shadow shadow, Matcher match, int first, int count) {
    YearMonth month = YearMonth.of(year(match), first);
    return range(shadow, match, month.atDay(1), month.plusMonths(count - 1L).atEndOfMonth());
  }

  private static DateRange range(Shadow shadow, Matcher match, LocalDate first, LocalDate last) {
    return new DateRange(first, last, shadow.start(match.start()), shadow.end(match.end()));
  }

  private static int quarter(String written) {
    return switch (written.toLowerCase(Locale.ROOT)) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }

  private static int year(Matcher match) {
    return Integer.parseInt(match.group("y"));
  }
}
