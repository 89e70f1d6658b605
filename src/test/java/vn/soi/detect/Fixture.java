package vn.soi.detect;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.stream.Stream;
import vn.soi.archive.Capture;
import vn.soi.archive.Outcome;
import vn.soi.archive.Probe;
import vn.soi.archive.RecordRef;
import vn.soi.archive.Skipped;
import vn.soi.archive.Snapshot;
import vn.soi.archive.Visit;
import vn.soi.config.Agency;

/**
 * A folder of pages as a snapshot of {@code http://so.mau.gov.vn/}: {@code index.html} is the home
 * page, every other file is served under its own path; {@code a/index.html} under {@code /a/}.
 *
 * <p>A character of a query that no file name may hold is written as it is otherwise: {@code
 * tin@page=2.html} is {@code /tin?page=2}; {@code Default.aspx@tabid=5.html} is {@code
 * /Default.aspx?tabid=5}; {@code tin-tuc~.html} is {@code /tin-tuc}. {@code fixture.properties} may
 * say:
 *
 * <ul>
 *   <li>{@code asOf}: the audit date, else 2012-11-22;
 *   <li>{@code name}, {@code aliases}, {@code keywords}, {@code block}, {@code hosts} of the
 *       agency;
 *   <li>{@code url}: the address that the registry names, if not the site's own;
 *   <li>{@code visits}: outcomes of further looks at the home page, {@code TIMEOUT, ANSWERED};
 *   <li>{@code status.<path>}: a status other than 200; {@code type.<path>}, {@code
 *       disposition.<path>}, {@code location.<path>}: headers;
 *   <li>{@code skipped.<path>}: {@code ROBOTS}, {@code BUDGET}, {@code SAMPLED_OUT}…;
 *   <li>{@code failed.<path>}: an outcome such as {@code TIMEOUT};
 *   <li>{@code probe}: {@code SEARCH|asked path|query|expected path}; {@code probe.2} and so on.
 * </ul>
 */
public record Fixture(Path folder, Agency agency, LocalDate asOf, Snapshot snapshot) {

  public static final URI ROOT = URI.create("http://so.mau.gov.vn/");
  private static final Instant AT = Instant.parse("2012-11-22T01:00:00Z");
  private static final String SETTINGS = "fixture.properties";

  public static Fixture read(Path folder) throws IOException {
    Properties settings = new Properties();
    Path file = folder.resolve(SETTINGS);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        settings.load(reader);
      }
    }
    return new Fixture(
        folder,
        agency(settings),
        LocalDate.parse(settings.getProperty("asOf", "2012-11-22")),
        snapshot(folder, settings));
  }

  /** The address of a path as the settings write it. */
  private static URI address(String path) {
    return ROOT.resolve(path.startsWith("/") ? path : "/" + path);
  }

  /** The address that the registry names; another than the site's own redirects to it. */
  private static URI registered(Properties settings) {
    return URI.create(settings.getProperty("url", ROOT.toString()));
  }

  private static Agency agency(Properties settings) {
    return new Agency(
        "so-mau",
        settings.getProperty("name", "Sở Thông tin và Truyền thông"),
        settings.getProperty("block", "departments"),
        Optional.of(registered(settings)),
        list(settings, "aliases", "Sở TT&TT"),
        list(settings, "hosts", ""),
        List.of(),
        list(settings, "keywords", "thông tin và truyền thông, công nghệ thông tin, viễn thông"),
        Optional.empty());
  }

  private static List<String> list(Properties settings, String name, String otherwise) {
    return Arrays.stream(settings.getProperty(name, otherwise).split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .toList();
  }

  private static Snapshot snapshot(Path folder, Properties settings) throws IOException {
    List<Capture> captures = new ArrayList<>();
    for (Path file : files(folder)) {
      captures.add(capture(folder, file, settings));
    }
    for (String path : named(settings, "location.")) {
      captures.add(
          new Capture(
              address(path),
              AT,
              302,
              Map.of("location", List.of(settings.getProperty("location." + path))),
              new byte[0],
              false,
              record(path, new byte[0])));
    }
    if (settings.containsKey("url")) {
      Map<String, List<String>> home = Map.of("location", List.of(ROOT.toString()));
      captures.add(
          new Capture(
              registered(settings), AT, 302, home, new byte[0], false, record("url", new byte[0])));
    }
    List<Visit> visits = new ArrayList<>();
    for (String outcome : list(settings, "visits", "")) {
      visits.add(visit(ROOT, Outcome.valueOf(outcome), OptionalInt.empty()));
    }
    for (Capture capture : captures) {
      visits.add(visit(capture.url(), Outcome.ANSWERED, OptionalInt.of(capture.status())));
    }
    for (String path : named(settings, "failed.")) {
      Outcome outcome = Outcome.valueOf(settings.getProperty("failed." + path));
      visits.add(visit(address(path), outcome, OptionalInt.empty()));
    }
    List<Skipped> skipped = new ArrayList<>();
    for (String path : named(settings, "skipped.")) {
      Skipped.Cause cause = Skipped.Cause.valueOf(settings.getProperty("skipped." + path));
      skipped.add(new Skipped(address(path), cause, cause.name()));
    }
    boolean spent = skipped.stream().anyMatch(link -> link.cause() == Skipped.Cause.BUDGET);
    return new Snapshot("so-mau", captures, visits, skipped, probes(settings), spent);
  }

  private static Visit visit(URI url, Outcome outcome, OptionalInt status) {
    return new Visit(AT, url, url.equals(ROOT), outcome, status, 20, true, Optional.empty(), "");
  }

  private static List<Probe> probes(Properties settings) {
    return settings.stringPropertyNames().stream()
        .filter(name -> name.equals("probe") || name.startsWith("probe."))
        .sorted()
        .map(name -> settings.getProperty(name).split("\\|"))
        .map(p -> new Probe(Probe.Kind.valueOf(p[0]), address(p[1]), p[2], address(p[3])))
        .toList();
  }

  private static List<String> named(Properties settings, String prefix) {
    return settings.stringPropertyNames().stream()
        .filter(name -> name.startsWith(prefix))
        .map(name -> name.substring(prefix.length()))
        .sorted()
        .toList();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> !file.getFileName().toString().equals(SETTINGS))
          .sorted()
          .toList();
    }
  }

  private static Capture capture(Path folder, Path file, Properties settings) throws IOException {
    String path = path(folder, file);
    byte[] bytes = Files.readAllBytes(file);
    Map<String, List<String>> headers = new LinkedHashMap<>();
    headers.put("content-type", List.of(settings.getProperty("type." + path, type(file, bytes))));
    if (settings.containsKey("disposition." + path)) {
      headers.put("content-disposition", List.of(settings.getProperty("disposition." + path)));
    }
    int status = Integer.parseInt(settings.getProperty("status." + path, "200"));
    return new Capture(address(path), AT, status, headers, bytes, false, record(path, bytes));
  }

  /** {@code a/b@id=1.html} is {@code a/b?id=1}; {@code a~.html} is {@code a}. */
  private static String path(Path folder, Path file) {
    String name = folder.relativize(file).toString().replace('\\', '/');
    String path = name.endsWith("index.html") ? name.substring(0, name.length() - 10) : name;
    if (path.endsWith("~.html")) {
      return path.substring(0, path.length() - 6);
    }
    int query = path.indexOf('@');
    if (query < 0) {
      return path;
    }
    String bare = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    return bare.substring(0, query) + "?" + bare.substring(query + 1);
  }

  private static String type(Path file, byte[] bytes) throws IOException {
    String name = file.getFileName().toString();
    if (name.endsWith(".html")) {
      return "text/html; charset=utf-8";
    }
    String guessed = URLConnection.guessContentTypeFromName(name);
    if (guessed != null) {
      return guessed;
    }
    try (InputStream content = new java.io.ByteArrayInputStream(bytes)) {
      String seen = URLConnection.guessContentTypeFromStream(content);
      return seen == null ? "application/octet-stream" : seen;
    }
  }

  private static RecordRef record(String path, byte[] bytes) {
    return new RecordRef("so-mau.warc.gz", "<urn:fixture:" + path + ">", "sha256:" + sha256(bytes));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
