package vn.soi.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds periods of years in a running text: "giai đoạn 2011-2015", "từ năm 2011 đến năm 2020", "đến
 * năm 2020", "tầm nhìn 2030", "năm 2012".
 *
 * <p>The year of a day, week, month or quarter is no period: "tháng 11 năm 2012" is not all of
 * 2012.
 */
public final class YearPeriods {
  private static final int LONGEST_PERIOD = 60;
  private static final String YEAR = "(?:19|20|21)\\d{2})(?!\\d|[/.:]\\d)";
  private static final Pattern CLOSED =
      Pattern.compile(
          "(?=[n12])(?:nam (?:hoc )?)?(?<![\\d/.:-])(?<a>(?:19|20|21)\\d{2}) ?(?:-|den|toi) ?(?:het )?(?:nam )?(?<b>"
              + YEAR);
  private static final Pattern OPEN =
      Pattern.compile(
          "(?:(?:den|toi) (?:het )?nam|(?:tam nhin|dinh huong)(?: den| toi)?(?: nam)?)[ :]{1,2}(?<b>"
              + YEAR);
  private static final Pattern SINGLE =
      Pattern.compile(
          "(?=nam)(?<!\\d[ ,]{0,2}|[a-z]|(?:quy|thang) [a-z]{1,8}[ ,]{0,2}|muoi [a-z]{3}[ ,]{0,2}"
              + "|(?:dau|giua|cuoi) )"
              + "nam (?:hoc )?(?<b>"
              + YEAR);

  private YearPeriods() {}

  /** Every period, in order of appearance, none within another. */
  public static List<YearPeriod> in(String text) {
    Shadow shadow = Shadow.lower(text, VietnameseDates.LONGEST);
    List<YearPeriod> found = new ArrayList<>();
    for (Matcher m = CLOSED.matcher(shadow.text()); m.find(); ) {
      int first = Integer.parseInt(m.group("a"));
      int last = Integer.parseInt(m.group("b"));
      if (first <= last && last - first <= LONGEST_PERIOD) {
        found.add(period(shadow, m, OptionalInt.of(first)));
      }
    }
    for (Matcher m = OPEN.matcher(shadow.text()); m.find(); ) {
      found.add(period(shadow, m, OptionalInt.empty()));
    }
    for (Matcher m = SINGLE.matcher(shadow.text()); m.find(); ) {
      found.add(period(shadow, m, OptionalInt.of(Integer.parseInt(m.group("b")))));
    }
    return apart(found);
  }

  private static YearPeriod period(Shadow shadow, Matcher match, OptionalInt first) {
    int last = Integer.parseInt(match.group("b"));
    return new YearPeriod(first, last, shadow.start(match.start()), shadow.end(match.end()));
  }

  // "2011 đến năm 2020" holds "đến năm 2020", and that holds "năm 2020": the widest is meant.
  private static List<YearPeriod> apart(List<YearPeriod> found) {
    found.sort(Comparator.comparingInt(YearPeriod::start).thenComparingInt(p -> -p.end()));
    List<YearPeriod> kept = new ArrayList<>();
    int free = 0;
    for (YearPeriod period : found) {
      if (period.start() >= free) {
        kept.add(period);
        free = period.end();
      }
    }
    return List.copyOf(kept);
  }
}
