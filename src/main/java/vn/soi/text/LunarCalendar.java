package vn.soi.text;

import java.time.LocalDate;

/**
 * Vietnam's lunar calendar as far as holidays need it: the first day of a lunar month.
 *
 * <p>Follows Hồ Ngọc Đức's published algorithm after Meeus, "Astronomical Algorithms" (1998):
 * months begin on the day of the new moon at UTC+7, the 11th month holds the winter solstice, a
 * leap month is one without a principal term.
 */
final class LunarCalendar {
  private static final double SYNODIC_MONTH = 29.530588853;
  private static final double FIRST_NEW_MOON = 2415021.076998695;
  private static final double UTC_PLUS_7 = 7.0 / 24;
  private static final long EPOCH_DAY_OF_JULIAN_DAY_0 = -2440588;
  private static final double RAD = Math.PI / 180;

  private LunarCalendar() {}

  /** Tết: the first day of the first month in a year. */
  static LocalDate newYear(int year) {
    return monthStart(year, 1);
  }

  /**
   * The first day of a lunar month, 1 to 10, not a leap month, of the lunar year that begins in
   * year.
   */
  static LocalDate monthStart(int year, int month) {
    long eleventh = eleventhMonth(year - 1);
    int k = (int) Math.floor(0.5 + (eleventh - FIRST_NEW_MOON) / SYNODIC_MONTH);
    int offset = month + 1;
    if (eleventhMonth(year) - eleventh > 365 && offset >= leapOffset(k)) {
      offset++;
    }
    return LocalDate.ofEpochDay(newMoon(k + offset) + EPOCH_DAY_OF_JULIAN_DAY_0);
  }

  /** The Julian day on which the month begins that holds the winter solstice of a year. */
  private static long eleventhMonth(int year) {
    long lastDay = LocalDate.of(year, 12, 31).toEpochDay() - EPOCH_DAY_OF_JULIAN_DAY_0;
    int k = (int) Math.floor((lastDay - FIRST_NEW_MOON) / SYNODIC_MONTH);
    long begin = newMoon(k);
    return principalTerm(begin) >= 9 ? newMoon(k - 1) : begin;
  }

  /** How many months after the eleventh the leap month comes: the first two with one term. */
  private static int leapOffset(int k) {
    int offset = 1;
    int term = principalTerm(newMoon(k + offset));
    int previous;
    do {
      previous = term;
      offset++;
      term = principalTerm(newMoon(k + offset));
    } while (term != previous && offset < 14);
    return offset - 1;
  }

  /** The Julian day, in Vietnam, of the k-th new moon after that of 1 January 1900. */
  private static long newMoon(int k) {
    double t = k / 1236.85;
    double t2 = t * t;
    double t3 = t2 * t;
    double mean =
        2415020.75933
            + 29.53058868 * k
            + 0.0001178 * t2
            - 0.000000155 * t3
            + 0.00033 * Math.sin((166.56 + 132.87 * t - 0.009173 * t2) * RAD);
    double sun = (359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3) * RAD;
    double moon = (306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3) * RAD;
    double node = (21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3) * RAD;
    double correction =
        (0.1734 - 0.000393 * t) * Math.sin(sun)
            + 0.0021 * Math.sin(2 * sun)
            - 0.4068 * Math.sin(moon)
            + 0.0161 * Math.sin(2 * moon)
            - 0.0004 * Math.sin(3 * moon)
            + 0.0104 * Math.sin(2 * node)
            - 0.0051 * Math.sin(sun + moon)
            - 0.0074 * Math.sin(sun - moon)
            + 0.0004 * Math.sin(2 * node + sun)
            - 0.0004 * Math.sin(2 * node - sun)
            - 0.0006 * Math.sin(2 * node + moon)
            + 0.0010 * Math.sin(2 * node - moon)
            + 0.0005 * Math.sin(2 * moon + sun);
    double clockError = -0.000278 + 0.000265 * t + 0.000262 * t2;
    return (long) Math.floor(mean + correction - clockError + 0.5 + UTC_PLUS_7);
  }

  /** The twelfth of the ecliptic, 0 to 11, in which the sun stands when a day begins in Vietnam. */
  private static int principalTerm(long julianDay) {
    double t = (julianDay - 0.5 - UTC_PLUS_7 - 2451545.0) / 36525;
    double t2 = t * t;
    double anomaly = (357.52910 + 35999.05030 * t - 0.0001559 * t2 - 0.00000048 * t * t2) * RAD;
    double centre =
        (1.914600 - 0.004817 * t - 0.000014 * t2) * Math.sin(anomaly)
            + (0.019993 - 0.000101 * t) * Math.sin(2 * anomaly)
            + 0.000290 * Math.sin(3 * anomaly);
    double longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t2 + centre;
    double turn = longitude / 360;
    return (int) Math.floor((turn - Math.floor(turn)) * 12);
  }
}
