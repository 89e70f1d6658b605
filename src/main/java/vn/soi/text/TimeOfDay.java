package vn.soi.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time of day written beside a day.
 *
 * @param written the time as it stands there
 * @param offset the offset from UTC that a machine's timestamp states
 * @param end where it ends in the shadow
 */
record TimeOfDay(LocalTime written, Optional<ZoneOffset> offset, int end) {
  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final int WINDOW = 48;

  private static final String CLOCK =
      "(?<h>\\d{1,2})(?: ?: ?(?<min>\\d{1,2})| ?(?:h|g|gio) ?(?<hm>\\d{2})?)"
          + "(?::(?<s>\\d{2})(?:\\.\\d{1,9})?)?";
  private static final String HALF = " ?(?<half>am|pm|sa|ch)?(?![a-z\\d])";
  private static final Pattern AFTER =
      Pattern.compile(
          "(?:t(?=\\d)|[ ,|()-]{0,4}(?:luc |vao )?)"
              + CLOCK
              + "(?:(?<zone>z|[+-]\\d{2}:?\\d{2})(?![a-z\\d])|"
              + HALF
              + ")");
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\d:.])"
              + CLOCK
              + HALF
              + "[ ,|()-]{0,4}(?:(?:thu ?(?:hai|ba|tu|bon|nam|sau|bay|[2-7])|chu nhat|cn|t[2-7])"
              + "[ ,:()-]{0,4})?(?:ngay ?)?$");

  /** The time that stands just before the day, or else just after it. */
  static Optional<TimeOfDay> beside(String shadow, FoundDay day, int from, int to) {
    Matcher before = BEFORE.matcher(shadow);
    before.region(Math.max(from, day.start() - WINDOW), day.start());
    if (before.find()) {
      return read(before, null, day.end());
    }
    Matcher after = AFTER.matcher(shadow);
    after.region(day.end(), Math.min(to, day.end() + WINDOW));
    return after.lookingAt() ? read(after, after.group("zone"), after.end()) : Optional.empty();
  }

  private static Optional<TimeOfDay> read(Matcher match, @Nullable String zone, int end) {
    int hour = number(match.group("h"));
    int minute = number(match.group("min")) + number(match.group("hm"));
    int second = number(match.group("s"));
    String half = match.group("half");
    if (("pm".equals(half) || "ch".equals(half)) && hour < 12) {
      hour += 12;
    } else if (("am".equals(half) || "sa".equals(half)) && hour == 12) {
      hour = 0;
    }
    return hour < 24 && minute < 60 && second < 60
        ? Optional.of(new TimeOfDay(LocalTime.of(hour, minute, second), offset(zone), end))
        : Optional.empty();
  }

  private static int number(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  private static Optional<ZoneOffset> offset(@Nullable String zone) {
    if (zone == null) {
      return Optional.empty();
    }
    if (zone.equals("z")) {
      return Optional.of(ZoneOffset.UTC);
    }
    String digits = zone.replace(":", "");
    int hours = Integer.parseInt(digits.substring(1, 3));
    int minutes = Integer.parseInt(digits.substring(3));
    int sign = digits.startsWith("-") ? -1 : 1;
    return hours < 18 && minutes < 60
        ? Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes))
        : Optional.empty();
  }

  /** The time on a clock in Vietnam. */
  LocalTime clock() {
    return offset
        .map(o -> written.atOffset(o).withOffsetSameInstant(VIETNAM).toLocalTime())
        .orElse(written);
  }

  /** The day in Vietnam when a clock beside that day shows this time. */
  LocalDate inVietnam(LocalDate date) {
    return offset
        .map(o -> date.atTime(written).atOffset(o).withOffsetSameInstant(VIETNAM).toLocalDate())
        .orElse(date);
  }
}
