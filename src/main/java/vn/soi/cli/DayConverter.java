package vn.soi.cli;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import picocli.CommandLine.ITypeConverter;

/** Reads a day as scripts write it, 2012-11-22, or as people here do, 22/11/2012. */
final class DayConverter implements ITypeConverter<LocalDate> {

  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

  @Override
  public LocalDate convert(String day) {
    return day.contains("/") ? LocalDate.parse(day, WRITTEN) : LocalDate.parse(day);
  }
}
