package vn.soi.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the days written in a running text, day first as Vietnamese writes them, or ISO 8601.
 *
 * <p>Days without a year are days only when a weekday tells the year; impossible days (31/2/2012,
 * 16/72/2020) and two-digit years are none. History (2/9/1945) and the future are found like
 * others: {@link DateMention#plausible} judges them.
 */
public final class VietnameseDates {
  /** Text beyond this many characters is not searched: pages are hostile, articles are shorter. */
  public static final int LONGEST = 500_000;

  private VietnameseDates() {}

  /** Every day with a stated year, in order of appearance. */
  public static List<DateMention> in(String text) {
    Shadow shadow = Shadow.lower(text, LONGEST);
    return mentions(shadow, DayForm.dated(shadow.text()));
  }

  /**
   * Every day in order of appearance; a day without year but with its weekday ("THỨ HAI, NGÀY
   * 27/5") is taken for the latest such day not after {@code latest} and less than five years
   * before it, a span in which a weekday never repeats for the same day and month.
   *
   * <p>For a schedule that may run beyond the audit date, pass the last day it may reach.
   */
  public static List<DateMention> in(String text, LocalDate latest) {
    Shadow shadow = Shadow.lower(text, LONGEST);
    List<FoundDay> days = new ArrayList<>(DayForm.dated(shadow.text()));
    days.addAll(DayForm.yearless(shadow.text(), latest));
    return mentions(shadow, days);
  }

  /** Those on whose day something can have been published, as seen at the audit date. */
  public static List<DateMention> plausible(List<DateMention> mentions, LocalDate auditDate) {
    return mentions.stream().filter(m -> m.plausible(auditDate)).toList();
  }

  private static List<DateMention> mentions(Shadow shadow, List<FoundDay> found) {
    List<FoundDay> days = new ArrayList<>(found);
    days.sort(Comparator.comparingInt(FoundDay::start).thenComparingInt(d -> -d.end()));
    List<DateMention> mentions = new ArrayList<>();
    int free = 0;
    for (int i = 0; i < days.size(); i++) {
      FoundDay day = days.get(i);
      if (day.start() >= free) {
        int next = i + 1 < days.size() ? days.get(i + 1).start() : shadow.text().length();
        Optional<TimeOfDay> time = TimeOfDay.beside(shadow.text(), day, free, next);
        mentions.add(mention(shadow, day, time));
        free = Math.max(day.end(), time.map(TimeOfDay::end).orElse(0));
      }
    }
    return List.copyOf(mentions);
  }

  private static DateMention mention(Shadow shadow, FoundDay day, Optional<TimeOfDay> time) {
    LocalDate date = time.map(t -> t.inVietnam(day.date())).orElse(day.date());
    return new DateMention(
        date,
        shadow.start(day.start()),
        shadow.end(day.end()),
        day.yearInferred(),
        time.map(TimeOfDay::clock));
  }
}
