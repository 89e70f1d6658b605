package vn.soi.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads the replica's tables: tab-separated, {@code #} before remarks. */
public final class Table {

  private Table() {}

  /** The rows of a table among the replica's resources. */
  public static List<List<String>> of(String resource) {
    return lines(resource).stream()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(line -> List.of(line.stripTrailing().split("\t", -1)))
        .toList();
  }

  /** The lines of a text among the replica's resources. */
  public static List<String> lines(String resource) {
    return text(resource).lines().toList();
  }

  /** A text among the replica's resources. */
  public static String text(String resource) {
    String path = "/demo/" + resource;
    try (InputStream in = Table.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalArgumentException("no resource " + path);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(path, unreadable);
    }
  }
}
