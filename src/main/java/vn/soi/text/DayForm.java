package vn.soi.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The forms in which a day is written, as patterns over a {@link Shadow} in lower case. */
final class DayForm {
  private static final int YEARS_BACK = 5;
  // Looking ahead is cheaper than looking behind, and most places fail here.
  private static final String AT_DIGIT = "(?=\\d)";
  private static final String DAY = "(?<d>\\d{1,2})";
  private static final String MONTH = "(?<m>\\d{1,2})";
  private static final String YEAR = "(?<y>[12]\\d{3})";

  private static final Map<String, Integer> MONTH_WORDS =
      Map.ofEntries(
          Map.entry("gieng", 1),
          Map.entry("mot", 1),
          Map.entry("hai", 2),
          Map.entry("ba", 3),
          Map.entry("tu", 4),
          Map.entry("bon", 4),
          Map.entry("nam", 5),
          Map.entry("sau", 6),
          Map.entry("bay", 7),
          Map.entry("tam", 8),
          Map.entry("chin", 9),
          Map.entry("muoi", 10),
          Map.entry("muoi mot", 11),
          Map.entry("muoi hai", 12));
  private static final String MONTH_NAME =
      "(?<m>\\d{1,2}|muoi mot|muoi hai|muoi|gieng|mot|hai|ba|tu|bon|nam|sau|bay|tam|chin)";

  private static final List<Pattern> DATED =
      List.of(
          // A document number (12/3/2012/QĐ-UBND) goes on after the year, a date does not.
          Pattern.compile(
              AT_DIGIT
                  + "(?<![\\d/]|\\d[.])"
                  + DAY
                  + " ?/ ?"
                  + MONTH
                  + " ?/ ?"
                  + YEAR
                  + "(?!\\d|/[\\da-z])"),
          Pattern.compile(
              AT_DIGIT + "(?<!\\d|\\d[-./])" + DAY + "-" + MONTH + "-" + YEAR + "(?!\\d|-\\d)"),
          Pattern.compile(
              AT_DIGIT
                  + "(?<!\\d|\\d[-./,])"
                  + DAY
                  + "\\."
                  + MONTH
                  + "\\."
                  + YEAR
                  + "(?!\\d|\\.\\d)"),
          Pattern.compile(
              AT_DIGIT + "(?<!\\d|\\d[-./])" + YEAR + "-" + MONTH + "-" + DAY + "(?!\\d|[-+]\\d)"),
          Pattern.compile(
              AT_DIGIT
                  + "(?<!\\d)"
                  + DAY
                  + " ?[,/-]? ?thang ?"
                  + MONTH_NAME
                  + " ?[,/-]? ?(?:nam ?)?"
                  + YEAR
                  + "(?!\\d)"),
          Pattern.compile(
              AT_DIGIT + "(?<!\\d)" + DAY + " ?[/-] ?" + MONTH + " ?,? ?nam ?" + YEAR + "(?!\\d)"),
          Pattern.compile("thang " + MONTH_NAME + " " + DAY + ", ?" + YEAR + "(?!\\d)"));

  private static final String WEEKDAY =
      "(?<w>thu ?(?:hai|ba|tu|bon|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])";
  private static final Pattern YEARLESS =
      Pattern.compile(
          "(?<![a-z\\d])"
              + WEEKDAY
              + "[ ,:()-]{0,4}(?:ngay ?)?"
              + DAY
              + "(?: ?[/-] ?| ?thang ?)"
              + MONTH
              + "(?!\\d| ?[/.-] ?\\d| ?,? ?nam| ?,? ?[12]\\d{3})");

  private DayForm() {}

  /** Days with their year, in no particular order; they may overlap. */
  static List<FoundDay> dated(String shadow) {
    List<FoundDay> days = new ArrayList<>();
    for (Pattern form : DATED) {
      Matcher match = form.matcher(shadow);
      while (match.find()) {
        int year = Integer.parseInt(match.group("y"));
        FoundDay.day(year, month(match.group("m")), Integer.parseInt(match.group("d")))
            .ifPresent(date -> days.add(new FoundDay(date, match.start(), match.end(), false)));
      }
    }
    return days;
  }

  /** Days whose year only the weekday tells, none after {@code latest}. */
  static List<FoundDay> yearless(String shadow, LocalDate latest) {
    List<FoundDay> days = new ArrayList<>();
    Matcher match = YEARLESS.matcher(shadow);
    while (match.find()) {
      int month = Integer.parseInt(match.group("m"));
      int day = Integer.parseInt(match.group("d"));
      latestOn(weekday(match.group("w")), month, day, latest)
          .ifPresent(date -> days.add(new FoundDay(date, match.start("d"), match.end(), true)));
    }
    return days;
  }

  private static Optional<LocalDate> latestOn(
      DayOfWeek weekday, int month, int day, LocalDate latest) {
    return IntStream.rangeClosed(0, YEARS_BACK)
        .mapToObj(back -> FoundDay.day(latest.getYear() - back, month, day))
        .flatMap(Optional::stream)
        .filter(date -> date.getDayOfWeek() == weekday)
        .filter(date -> !date.isAfter(latest) && date.isAfter(latest.minusYears(YEARS_BACK)))
        .findFirst();
  }

  private static int month(String written) {
    Integer named = MONTH_WORDS.get(written);
    return named == null ? Integer.parseInt(written) : named;
  }

  private static DayOfWeek weekday(String written) {
    if (written.startsWith("c")) {
      return DayOfWeek.SUNDAY;
    }
    String name = written.replaceFirst("^(?:thu|t) ?", "");
    return switch (name) {
      case "hai", "2" -> DayOfWeek.MONDAY;
      case "ba", "3" -> DayOfWeek.TUESDAY;
      case "tu", "bon", "4" -> DayOfWeek.WEDNESDAY;
      case "nam", "5" -> DayOfWeek.THURSDAY;
      case "sau", "6" -> DayOfWeek.FRIDAY;
      case "bay", "7" -> DayOfWeek.SATURDAY;
      default -> throw new IllegalArgumentException("no weekday: " + written);
    };
  }
}
